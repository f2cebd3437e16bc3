package nl.partnership.ejb.review.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.year.Evidence;

/** Asks all rooms what they have of a school. */
@Dependent
class DossierBook {

    @Inject
    @Any
    private Instance<Evidence> rooms;

    DossierWork.OfSchool of(Organisation school, SchoolYear year, LocalDate today) {
        Evidence.Subject subject =
                new Evidence.Subject(school.getId(), school.getBoard().getId(), year, today);
        List<Evidence.Line> lines = rooms.stream()
                .flatMap(room -> room.of(subject).stream())
                .sorted(Comparator.comparing(Evidence.Line::kind)
                        .thenComparing(Evidence.Line::on, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(line -> line.what().facts().toString()))
                .toList();
        return new DossierWork.OfSchool(school.getName(), lines);
    }
}
