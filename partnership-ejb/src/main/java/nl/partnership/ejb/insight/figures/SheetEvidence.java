package nl.partnership.ejb.insight.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.FigureSheet;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.Evidence;
import nl.partnership.ejb.insight.RegisterParticipationService;
import nl.partnership.ejb.partner.Participations;

/**
 * What the participation council said of keeping incidents, which is the same whether there are any, and the sheets of figures
 * that were published and stand: their bands, and nothing else of incidents.
 */
@ApplicationScoped
class SheetEvidence implements Evidence {

    private static final int YEARS = 3;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Participations participations;

    @Override
    public List<Line> of(Subject subject) {
        List<Line> lines = new ArrayList<>();
        Participations.Said said = participations
                .of(RegisterParticipationService.KIND, List.of(subject.schoolId()))
                .get(subject.schoolId());
        if (said != null) {
            lines.add(new Line(
                    Kind.REGISTER,
                    Sentence.of("insight.evidence.register"),
                    null,
                    said.saidOn(),
                    Participations.told(said),
                    null));
        }
        sheets(subject).stream().map(SheetEvidence::line).forEach(lines::add);
        return lines;
    }

    private List<FigureSheet> sheets(Subject subject) {
        return entityManager
                .createQuery(
                        "select f from FigureSheet f join fetch f.author where f.school.id = :school"
                                + " and f.withdrawnOn is null and f.schoolYear >= :since order by f.schoolYear desc",
                        FigureSheet.class)
                .setParameter("school", subject.schoolId())
                .setParameter("since", new SchoolYear(subject.year().start() - YEARS))
                .setMaxResults(YEARS)
                .getResultList();
    }

    private static Line line(FigureSheet sheet) {
        Sentence what =
                Sentence.of("insight.evidence.sheet", sheet.getSchoolYear().toString());
        return new Line(
                Kind.FIGURE_SHEET,
                what,
                Evidence.function(sheet.publishedBy().role()),
                sheet.getPublishedOn(),
                null,
                new Proof(
                        what,
                        Stream.concat(
                                        sheet.getBands().entrySet().stream()
                                                .map(one -> Sentence.of(
                                                        "insight.evidence.band",
                                                        IncidentTerms.GROUPS
                                                                .of(one.getKey())
                                                                .orElseThrow()
                                                                .name(DUTCH),
                                                        Sentence.of("insight.band." + one.getValue()))),
                                        Stream.of(Sentence.of("insight.sheet.mind")))
                                .toList()));
    }
}
