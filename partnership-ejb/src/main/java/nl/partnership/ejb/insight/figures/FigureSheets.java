package nl.partnership.ejb.insight.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.FigureSheet;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/** The sheets of figures that the caller, or a table, may see, the latest first: a school has one a year, kept for five. */
@Dependent
class Sheets {

    private static final int MOST = 2000;

    private static final String FIND =
            "select f from FigureSheet f join f.school s, Partnership p join p.school ps" + " where ps.id = s.id and ";

    private static final String ORDER = " order by f.schoolYear desc, s.nameKey, f.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    List<FigureSheetRow> seen() {
        return Fetch.along(
                        access.bound(entityManager.createQuery(
                                FIND + "p.schoolYear = :year and " + PartnershipAccess.MINE + ORDER,
                                FigureSheet.class)),
                        "f.school.board",
                        "f.author.organisation.board",
                        "f.author.person",
                        "f.author.deputy",
                        "f.author.sponsor")
                .setParameter("year", SchoolYear.of(LocalDate.now(clock)))
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(sheet -> sight.of(sheet.getSchool().getId(), sheet.publishedBy(), FigureSheetCensus.SHEET))
                .map(FigureSheetRow::of)
                .toList();
    }

    List<FigureSheetRow> at(AtTable table) {
        return Fetch.along(
                        entityManager.createQuery(FIND + "p.id = :partnership" + ORDER, FigureSheet.class),
                        "f.school.board",
                        "f.author.organisation.board",
                        "f.author.person",
                        "f.author.deputy",
                        "f.author.sponsor")
                .setParameter("partnership", table.partnershipId())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(sheet ->
                        sight.ofAll(table, sheet.getSchool().getId(), sheet.publishedBy(), FigureSheetCensus.SHEET))
                .map(FigureSheetRow::of)
                .toList();
    }
}
