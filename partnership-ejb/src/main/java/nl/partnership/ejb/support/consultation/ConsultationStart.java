package nl.partnership.ejb.support.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.support.Consultation;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.base.year.StartYear;
import nl.partnership.ejb.base.year.YearStart;

/** Who met how often before the year; one that did not meet, or misses somebody, is looked at by itself. */
@ApplicationScoped
public class ConsultationStart implements YearStart {

    private static final int MOST = 500;

    private static final String FORMER = " and s.id = :here and c.schoolYear < :begins"
            + " and (c.endedOn is null or c.id in :decided) order by c.nameKey, c.id";

    @Inject
    private VisibleConsultations visible;

    @Inject
    private ConsultationRows rows;

    @Inject
    private ConsultationService service;

    @Override
    public String code() {
        return "support.consultation";
    }

    @Override
    public Part part() {
        return Part.PARTNERS;
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Sentence name() {
        return Sentence.of("support.start.consultations");
    }

    @Override
    public List<StartLine> lines(StartYear start) {
        Map<String, Object> parameters =
                Map.of("here", start.schoolId(), "begins", start.year(), "decided", start.decidedOrNone());
        return rows
                .of(VisibleConsultations.all(visible.query("select c", Consultation.class, FORMER, parameters))
                        .setMaxResults(MOST)
                        .getResultList())
                .stream()
                .map(ConsultationStart::line)
                .toList();
    }

    private static StartLine line(ConsultationRow row) {
        return StartLine.of(
                        row.id(),
                        row.version(),
                        Sentence.asItIs(row.name()),
                        "/support/consultation.xhtml?id=" + row.id())
                .fact(Sentence.of("support.consultation.every", row.weeks()))
                .because(row.isHolding() ? because(row) : null)
                .over(!row.isHolding());
    }

    private static Sentence because(ConsultationRow row) {
        if (row.standing().late()) {
            return Sentence.of("support.consultation.late", row.weeksSince(), row.weeks());
        } else if (!row.lacking().isEmpty()) {
            return Sentence.of("support.start.consultation.lacking");
        }
        return row.seats().stream()
                .filter(seat -> !seat.held())
                .findFirst()
                .map(seat -> Sentence.of(
                        "support.start.consultation.nobody",
                        Sentence.of("base.role." + seat.role()),
                        seat.organisation()))
                .orElse(null);
    }

    @Override
    public void stop(StartYear start, StartLine line) {
        service.end(line.id(), Long.parseLong(line.read()));
    }
}
