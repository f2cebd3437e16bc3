package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.privacy.register.RegisterWords;
import nl.partnership.domain.privacy.register.SharingEntry;
import nl.partnership.ejb.privacy.register.ProcessingRegister;
import nl.partnership.ejb.privacy.register.RegisterService;
import nl.partnership.ejb.privacy.register.StoredEntry;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.paper.Paper;

/** The register of processing on paper, for who asks to see it. */
@Named
@RequestScoped
public class RegisterPaperPage {

    @Inject
    private RegisterService register;

    @Inject
    private RegisterWording wording;

    @Inject
    private Dates dates;

    @Inject
    private Screen screen;

    public void send() {
        ProcessingRegister read = register.today();
        screen.send(screen.text("privacy.register.paper.file", dates.kept(read.day())), "application/pdf", pdf(read));
    }

    private byte[] pdf(ProcessingRegister read) {
        Paper paper = Paper.dense(
                screen.text("privacy.register.title"),
                screen.locale(),
                screen.text("privacy.register.paper.foot", dates.kept(read.day())));
        paper.lead(screen.text("privacy.register.paper.lead", dates.kept(read.day()), read.rules()));
        paper.heading(screen.text("privacy.register.who"));
        paper.facts(facts(read.words()));
        paper.heading(screen.text("privacy.register.sharing"));
        for (SharingEntry entry : read.sharing()) {
            paper.subheading(wording.purpose(entry));
            paper.facts(facts(entry));
        }
        paper.heading(screen.text("privacy.register.stored"));
        paper.table(
                heads(
                        "privacy.register.kind",
                        "privacy.register.goal",
                        "privacy.register.data",
                        "privacy.register.kept"),
                read.stored().stream().map(this::cells).toList());
        paper.heading(screen.text("privacy.register.measures"));
        paper.list(wording.measures(read.measures()));
        return paper.pdf();
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(key -> screen.text(key)).toList();
    }

    private List<String> cells(StoredEntry entry) {
        return List.of(wording.kind(entry), wording.purpose(entry), wording.data(entry), wording.kept(entry));
    }

    private Map<String, String> facts(RegisterWords words) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "privacy.register.controller", wording.orNone(words.controller()));
        put(facts, "privacy.register.contact", wording.orNone(words.contact()));
        put(facts, "privacy.register.officer", wording.orNone(words.officer()));
        put(facts, "privacy.register.basis", wording.orNone(words.basis()));
        put(facts, "privacy.register.processors", wording.orNone(words.processors()));
        put(facts, "privacy.register.joint", wording.orNone(words.joint()));
        put(facts, "privacy.register.transfers", wording.orNone(words.transfers()));
        return facts;
    }

    private Map<String, String> facts(SharingEntry entry) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "privacy.register.categories", wording.categories(entry));
        put(facts, "privacy.register.people", wording.people(entry));
        put(facts, "privacy.register.receivers", wording.receivers(entry));
        put(facts, "privacy.register.outcomes", wording.outcomes(entry));
        put(facts, "privacy.register.laws", wording.laws(entry));
        put(facts, "privacy.register.kept", wording.retentions(entry));
        return facts;
    }

    private void put(Map<String, String> facts, String key, String value) {
        facts.put(screen.text(key), value);
    }
}
