package nl.partnership.web.partner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.partnership.ejb.partner.signal.OwnSignal;
import nl.partnership.ejb.partner.signal.SignalNameService;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;
import nl.partnership.web.base.TypedWords;

/** What schools call the signals of their own, read once a request and only when one is asked for. */
@RequestScoped
public class SignalNames implements TypedWords {

    private static final String EXPLANATION = ".hint";

    /** What is called by the code of a signal: it, what one can see, and what stands in the trail. */
    private static final List<String> CALLED = List.of("partner.signal.", "vision.what.", "audit.value.");

    /** In the trail an id is most often that of something else. */
    private static final String TRAIL = "audit.value.";

    @Inject
    private SignalNameService names;

    @Inject
    private Language language;

    private List<OwnSignal> read;

    @Override
    public Optional<String> of(String key) {
        return CALLED.stream()
                .filter(key::startsWith)
                .findFirst()
                .flatMap(start -> words(start, key.substring(start.length())));
    }

    private Optional<String> words(String start, String rest) {
        boolean explained = rest.endsWith(EXPLANATION);
        String code = explained ? rest.substring(0, rest.length() - EXPLANATION.length()) : rest;
        Optional<String> words = all().stream()
                .filter(one -> one.signal().code().equals(code))
                .map(one -> explained ? one.explanation() : one.name())
                .findFirst();
        return words.isPresent() || start.equals(TRAIL)
                ? words
                : Optional.of(Messages.in(language.locale()).getString("partner.signal.unknown"));
    }

    /** Those of all schools of the caller, with those that rest. */
    List<OwnSignal> all() {
        if (read == null) {
            read = names.names();
        }
        return read;
    }
}
