package nl.partnership.ejb.covenant;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.covenant.CovenantWarning;

/** A day of a covenant that is near. */
public record CovenantDay(String covenantId, String title, CovenantWarning.Kind kind, LocalDate day)
        implements Serializable {

    static CovenantDay of(Covenant covenant, CovenantWarning.Kind kind, LocalDate day) {
        return new CovenantDay(covenant.getId(), covenant.getTitle(), kind, day);
    }
}
