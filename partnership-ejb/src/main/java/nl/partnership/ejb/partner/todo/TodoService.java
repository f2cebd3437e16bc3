package nl.partnership.ejb.partner.todo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** What is expected of who asks, whatever room expects it. */
@Stateless
public class TodoService {

    @Inject
    private Todos todos;

    @Inject
    private TodoDesk desk;

    /** The lines of the caller's home, in its order; one statement, however many kinds there are. */
    @Allowed(Audience.SIGNED_IN)
    public TodoList mine() {
        return todos.mine();
    }

    /**
     * Codes of the kinds of lines, a part at a time.
     *
     * @param after the last one of the part before, or an empty text
     */
    @Allowed(Audience.PORTAL)
    public List<String> kinds(String after, int most) {
        return desk.after(after, most);
    }

    /** Makes the lines of one kind what the records say today. */
    @Allowed(Audience.PORTAL)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void mend(String kind) {
        desk.mend(kind);
    }
}
