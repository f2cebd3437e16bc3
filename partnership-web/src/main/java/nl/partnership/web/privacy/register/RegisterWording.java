package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.privacy.register.SharingEntry;
import nl.partnership.ejb.privacy.register.ProcessingRegister;
import nl.partnership.ejb.privacy.register.StoredEntry;
import nl.partnership.web.base.Screen;
import nl.partnership.web.privacy.RetentionWords;

/** The register of processing in words. */
@Named
@RequestScoped
public class RegisterWording {

    private static final String NONE = "privacy.register.none";

    @Inject
    private Screen screen;

    @Inject
    private RetentionWords retention;

    public String purpose(SharingEntry entry) {
        return screen.text("rule.purpose." + entry.purpose());
    }

    public String categories(SharingEntry entry) {
        return words("rule.category.", entry.categories());
    }

    public String people(SharingEntry entry) {
        return words("privacy.register.people.", entry.people());
    }

    public String receivers(SharingEntry entry) {
        return words("base.type.", entry.receivers());
    }

    /** What the rules ask before it is shared. */
    public String outcomes(SharingEntry entry) {
        String asked = words("privacy.register.outcome.", entry.outcomes());
        return entry.duty() ? screen.text("privacy.register.duty", asked) : asked;
    }

    /** As the rules have them, in Dutch. */
    public String laws(SharingEntry entry) {
        return entry.laws().isEmpty() ? screen.text("privacy.register.policy") : String.join("; ", entry.laws());
    }

    public String retentions(SharingEntry entry) {
        return entry.retentions().isEmpty() ? screen.text(NONE) : String.join("; ", entry.retentions());
    }

    /** Of the room that keeps it. */
    public String purpose(StoredEntry entry) {
        return screen.text("privacy.register.room." + entry.room());
    }

    public String kind(StoredEntry entry) {
        return retention.kind(entry.kind());
    }

    public String kept(StoredEntry entry) {
        return retention.rule(entry.since(), entry.number());
    }

    /** Which data: of which colleagues a name stands in it, and where people wrote in own words. */
    public String data(StoredEntry entry) {
        List<String> parts = Stream.of(
                        part("privacy.register.names", entry.people()), part("privacy.register.words", entry.words()))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? screen.text("privacy.register.codes") : String.join(" ", parts);
    }

    private String part(String key, List<String> attributes) {
        return attributes.isEmpty() ? "" : screen.text(key, words("audit.detail.", attributes));
    }

    /** Measures of security, each a sentence. */
    public List<String> measures(ProcessingRegister.Measures measures) {
        return List.of(
                screen.text("privacy.register.measure.roles"),
                screen.text("privacy.register.measure.names"),
                screen.text("privacy.register.measure.password", measures.attempts()),
                screen.text("privacy.register.measure.idle", measures.idle()),
                screen.text("privacy.register.measure.longest", measures.longest()),
                screen.text("privacy.register.measure.trail", measures.trail()),
                screen.text("privacy.register.measure.erase"));
    }

    private String words(String prefix, Collection<?> codes) {
        return codes.stream().map(code -> screen.text(prefix + code)).collect(Collectors.joining(", "));
    }

    /** @param typed null or empty for nothing */
    public String orNone(String typed) {
        return typed == null || typed.isEmpty() ? screen.text(NONE) : typed;
    }
}
