package nl.partnership.ejb.screening;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.domain.screening.Finding;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Looks for people in a text that is not stored yet; nothing of it is kept or logged. */
@Stateless
public class ScreeningService {

    @Inject
    private RecordContent content;

    /**
     * Everything that seems to point to a person, professionals included (sharing model, §7).
     *
     * @return in the order of the text; empty, never null
     */
    @Allowed(Audience.SIGNED_IN)
    public List<Finding> findings(String text) {
        return content.findings(text);
    }

    /**
     * What the writer would be asked about when storing this; for the page, while typing.
     *
     * @param before what the record says now
     */
    @Allowed(Audience.SIGNED_IN)
    public List<Hint> hints(String text, String before) {
        return content.hints(text, before);
    }
}
