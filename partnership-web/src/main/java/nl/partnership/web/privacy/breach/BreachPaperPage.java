package nl.partnership.web.privacy.breach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.ejb.privacy.breach.BreachService;
import nl.partnership.ejb.privacy.breach.BreachView;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** A breach on paper: what one needs beside the form of the authority, and for one's own file. */
@Named
@RequestScoped
public class BreachPaperPage {

    @Inject
    private BreachService breaches;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    /** {@code NotFound} as for the breach itself. */
    public void send() {
        BreachView read = breaches.get(screen.parameter("id"));
        screen.send(
                screen.text("privacy.breach.paper.file", dates.kept(read.facts().discoveredOn())),
                "application/pdf",
                pdf(read));
    }

    private byte[] pdf(BreachView read) {
        Paper paper = new Paper(
                read.row().title(),
                screen.locale(),
                screen.text("privacy.breach.paper.foot", dates.kept(dates.today())));
        paper.lead(screen.text(read.row().drill() ? "privacy.breach.drill.lead" : "privacy.breach.real"));
        paper.facts(facts(read));
        paper.heading(screen.text("privacy.breach.what"));
        paper.text(read.facts().what());
        paper.heading(screen.text("privacy.breach.measures"));
        paper.text(or(read.facts().measures(), "privacy.breach.nothing"));
        paper.heading(screen.text("privacy.breach.decision"));
        paper.facts(decision(read));
        paper.heading(screen.text("privacy.breach.told"));
        if (read.told().isEmpty()) {
            paper.text(or(read.untoldWhy(), "privacy.breach.told.nobody"));
        } else {
            paper.table(
                    List.of(
                            screen.text("privacy.breach.told.who"),
                            screen.text("privacy.breach.told.at"),
                            screen.text("privacy.breach.told.by")),
                    read.told().stream()
                            .map(one -> List.of(
                                    screen.text("privacy.breach.told." + one.told()), dates.kept(one.at()), one.by()))
                            .toList());
        }
        return paper.pdf();
    }

    private Map<String, String> facts(BreachView read) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                screen.text("privacy.breach.discovered"), dates.kept(read.row().discoveredAt()));
        facts.put(screen.text("privacy.breach.due"), dates.kept(read.row().dueAt()));
        facts.put(
                screen.text("privacy.breach.people"),
                read.row().people() == null
                        ? screen.text("privacy.breach.unknown")
                        : String.valueOf(read.row().people()));
        facts.put(
                screen.text("privacy.breach.risk"),
                screen.text(
                        read.row().risk() == null
                                ? "privacy.breach.unknown"
                                : "privacy.breach.risk." + read.row().risk()));
        facts.put(screen.text("privacy.breach.notedBy"), read.notedBy());
        return facts;
    }

    private Map<String, String> decision(BreachView read) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                screen.text("privacy.breach.state"),
                screen.text("privacy.breach.state." + read.row().state()));
        put(facts, "privacy.breach.reported", dates.kept(read.row().reportedAt()));
        put(facts, "privacy.breach.reference", read.decision().reference());
        put(facts, "privacy.breach.lateWhy", read.decision().lateWhy());
        put(facts, "privacy.breach.notReportedWhy", read.decision().notReportedWhy());
        put(facts, "privacy.breach.decidedBy", read.decision().by());
        return facts;
    }

    private void put(Map<String, String> facts, String key, String value) {
        if (value != null && !value.isEmpty()) {
            facts.put(screen.text(key), value);
        }
    }

    private String or(String text, String none) {
        return text == null ? screen.text(none) : text;
    }
}
