package nl.partnership.ejb.review.dossier;

import java.io.Serializable;
import java.util.List;

/**
 * What the caller can ask for, and what is there.
 *
 * @param choices of which school or board; empty for who may read only
 * @param rows the newest first
 */
public record DossierView(List<Choice> choices, List<DossierRow> rows) implements Serializable {

    /** @param board whether it is of all schools */
    public record Choice(String id, String name, boolean board) implements Serializable {}

    public boolean isBusy() {
        return rows.stream().anyMatch(DossierRow::isBusy);
    }
}
