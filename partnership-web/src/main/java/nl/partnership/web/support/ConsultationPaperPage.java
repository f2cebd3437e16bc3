package nl.partnership.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.ejb.support.consultation.ConsultationRow;
import nl.partnership.ejb.support.consultation.ConsultationService;
import nl.partnership.ejb.support.consultation.MeetingRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** Hands out the days of one consultation, as a file in the place of a page: who comes, as roles, and when. */
@Named
@RequestScoped
public class ConsultationPaperPage {

    @Inject
    private ConsultationService consultations;

    @Inject
    private ConsultationWords words;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} for one that one does not see. */
    public void send() {
        ConsultationRow row = consultations.get(screen.parameter("id"));
        Paper paper = Paper.dense(
                row.name(),
                screen.locale(),
                screen.text("support.consultation.paper.foot", row.school(), dates.kept(dates.today())));
        paper.lead(screen.text("support.consultation.paper.lead", row.school()));
        paper.facts(facts(row));
        List<MeetingRow> days = row.standing().dates();
        if (days.isEmpty()) {
            paper.text(screen.text("support.consultation.noDate"));
        } else {
            paper.table(
                    List.of(
                            screen.text("support.consultation.day"),
                            screen.text("support.consultation.when"),
                            screen.text("support.consultation.paper.standing")),
                    days.stream().map(day -> cells(row, day)).toList());
        }
        screen.send(screen.text("support.consultation.paper.file", row.name()), "application/pdf", paper.pdf());
    }

    private Map<String, String> facts(ConsultationRow row) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(screen.text("support.consultation.purpose"), row.purpose());
        facts.put(screen.text("support.consultation.rhythm"), screen.text("support.consultation.every", row.weeks()));
        facts.put(screen.text("support.consultation.place"), row.place());
        facts.put(
                screen.text("support.consultation.members"),
                row.seats().stream().map(words::seat).collect(Collectors.joining("; ")));
        facts.put(screen.text("support.consultation.inviter"), words.seat(row.inviter()));
        return facts;
    }

    private List<String> cells(ConsultationRow row, MeetingRow day) {
        String time = screen.text(
                "support.consultation.paper.time", row.start(), row.start().plusMinutes(row.minutes()));
        return List.of(
                dates.weekday(day.day()), time, day.isPlanned() ? screen.text("support.consultation.isPlanned") : "");
    }
}
