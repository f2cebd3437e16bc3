package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.sharing.ConsentAges;
import nl.partnership.domain.sharing.Facts;
import nl.partnership.domain.sharing.Vocabulary;

/** The words of the vocabulary on pages, and the table of who must consent; categories and purposes are in Dutch. */
@Named
@RequestScoped
public class SharingWords {

    private final Vocabulary vocabulary = Vocabulary.shipped();

    /** For example "Verzuim, Thuissituatie". */
    public String categories(List<String> codes) {
        return codes.stream()
                .map(code -> vocabulary.categories().get(code).dutch())
                .collect(Collectors.joining(", "));
    }

    public String purpose(String code) {
        return vocabulary.purposes().get(code).dutch();
    }

    /** For example "Voorkomen van onveiligheid, Toezicht". */
    public String purposes(List<String> codes) {
        return codes.stream().map(this::purpose).collect(Collectors.joining(", "));
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
