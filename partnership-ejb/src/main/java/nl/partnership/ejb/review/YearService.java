package nl.partnership.ejb.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;

/** The school year per theme, for the homes of school, municipality and board. */
@Stateless
public class YearService {

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private YearBooks books;

    /**
     * One row for each of the caller's partnerships in a school year, by name of the school. A board gets all its
     * schools, counts and dates only.
     */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public List<YearRow> year(SchoolYear year) {
        List<Partnership> mine = partnerships.mine(year);
        if (mine.isEmpty()) {
            return List.of();
        }
        YearBooks.Shelf shelf = books.of(mine);
        return shelf.books().stream()
                .map(book -> book.row(shelf.cards(), shelf.newest(), current.get(), LocalDate.now(clock)))
                .toList();
    }
}
