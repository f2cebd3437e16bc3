package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.web.base.input.ListChoice;

/** Which of one's own receipts the address asks for. */
@Named
@RequestScoped
public class ReceiptChoice extends ListChoice {

    /** Null for every kind. */
    public Receipt.Kind getKind() {
        return chosen(Receipt.Kind.values(), "kind");
    }

    /** The same choice for another page. */
    public String getQuery() {
        return "?kind=" + orNone(getKind());
    }
}
