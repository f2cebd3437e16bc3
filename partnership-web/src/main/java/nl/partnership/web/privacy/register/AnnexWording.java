package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.privacy.register.SupplierAnnex;
import nl.partnership.domain.privacy.register.SupplierAnnex.Evidence;
import nl.partnership.web.base.Screen;

/** "Leveranciersbijlage": which norm is answered by what in the portal, in the language of the reader. */
@Named
@RequestScoped
public class AnnexWording {

    @Inject
    private Screen screen;

    /** By the words of their subject. */
    public List<Map.Entry<String, List<Evidence>>> getSubjects() {
        return SupplierAnnex.bySubject().entrySet().stream()
                .map(one -> Map.entry(subject(one.getKey()), one.getValue()))
                .toList();
    }

    public String sentence(Evidence one) {
        return one.sentence(screen.locale());
    }

    public String state(Evidence one) {
        return screen.text("privacy.annex.state." + (one.holds() ? "yes" : "other"));
    }

    String subject(String code) {
        return screen.text("privacy.annex.subject." + code);
    }

    /** Above the columns that {@link #cells} fills. */
    List<String> heads() {
        return Stream.of("number", "what", "state", "bio2")
                .map(column -> screen.text("privacy.annex." + column))
                .toList();
    }

    List<String> cells(Evidence one) {
        return List.of(one.number(), sentence(one), state(one), one.bio2());
    }
}
