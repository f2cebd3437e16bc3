package nl.partnership.web.rule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.rule.ConsentAges;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Verdict;
import nl.partnership.web.base.Screen;

/** The words of the vocabulary on pages, and the table of who must consent. */
@Named
@RequestScoped
public class SharingWords {

    @Inject
    private Screen screen;

    /** For example "Verzuim, Thuissituatie". */
    public String categories(List<String> codes) {
        return codes.stream().map(code -> screen.text("rule.category." + code)).collect(Collectors.joining(", "));
    }

    public String purpose(String code) {
        return screen.text("rule.purpose." + code);
    }

    /** For example "Voorkomen van onveiligheid, Toezicht". */
    public String purposes(List<String> codes) {
        return codes.stream().map(this::purpose).collect(Collectors.joining(", "));
    }

    /** Whether it may be shared, in words; what misses something is not allowed yet. */
    public String verdict(Verdict verdict, Outcome outcome) {
        boolean missing = verdict == Verdict.DENY && outcome != Outcome.FORBIDDEN;
        return screen.text("rule.verdict." + (missing ? "MISSING" : verdict));
    }

    /** The spans of ages, youngest first. */
    public List<ConsentAges.Ages> getAges() {
        return ConsentAges.shipped().ages();
    }

    public ConsentAges.Kind[] getKinds() {
        return ConsentAges.Kind.values();
    }

    /** End of the message key that says who must consent at these ages: a giver, or {@code BOTH}. */
    public String givers(ConsentAges.Ages ages, ConsentAges.Kind kind) {
        return ages.givers(kind).size() == Facts.Giver.values().length
                ? "BOTH"
                : ages.givers(kind).iterator().next().name();
    }
}
