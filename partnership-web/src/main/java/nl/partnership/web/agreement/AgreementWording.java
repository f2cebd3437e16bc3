package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.agreement.Wordings;
import nl.partnership.ejb.agreement.AgreementText;
import nl.partnership.ejb.agreement.AgreementView;
import nl.partnership.ejb.agreement.PartyRow;
import nl.partnership.web.base.Dates;
import nl.partnership.web.base.Screen;

/** What agreements say beside their text, in words, and how two versions differ. */
@Named
@RequestScoped
public class AgreementWording {

    @Inject
    private Screen screen;

    @Inject
    private Dates dates;

    /**
     * Something that differs.
     *
     * @param about what it is, as the heading of a row
     */
    public record Difference(String about, Wordings.Change change) implements Serializable {}

    /** "1 januari tot en met 31 juli 2028". */
    public String period(AgreementText text) {
        return screen.text("agreement.period", dates.day(text.from()), dates.day(text.until()));
    }

    /** Null for none. */
    public String signals(AgreementText text) {
        return text.signals().isEmpty()
                ? null
                : text.signals().stream()
                        .map(signal -> screen.text("partner.signal." + signal))
                        .collect(Collectors.joining(", "));
    }

    /** Null for none. */
    public String rules(AgreementText text) {
        return text.rules().isEmpty() ? null : String.join(", ", text.rules());
    }

    public String parties(AgreementText text) {
        return names(text.parties());
    }

    /** Names after each other. */
    public String names(List<String> names) {
        return String.join(", ", names);
    }

    /** In which function and on which day a party did what it did. */
    public String who(PartyRow party) {
        if (party.state() == PartyRow.State.LEFT && party.function() != null) {
            return screen.text("agreement.party.leftOnPaper", party.function(), dates.day(party.day()));
        }
        String function = party.role() == null ? party.function() : screen.text("base.role." + party.role());
        String said = function == null
                ? dates.day(party.day())
                : screen.text("agreement.party.function", function, dates.day(party.day()));
        return party.person() == null ? said : said + " (" + party.person() + ")";
    }

    /** Who sees it: the parties, and the board of the school. */
    public String visibleFor(AgreementView view) {
        return screen.text(
                "agreement.visible", view.parties().stream().map(PartyRow::name).collect(Collectors.joining(", ")));
    }

    /** What changes when the proposal comes into force; empty when nothing is in force. */
    public List<Difference> differences(AgreementView view) {
        List<Difference> differences = new ArrayList<>();
        if (view.inForce() != null && view.proposal() != null) {
            add(differences, "agreement.title", view, AgreementText::title);
            add(differences, "agreement.parties", view, this::parties);
            add(differences, "agreement.holds", view, this::period);
            add(differences, "agreement.reviewOn", view, text -> dates.day(text.reviewOn()));
            add(differences, "partner.signal.", view, this::signals);
            add(differences, "agreement.rules", view, this::rules);
            add(differences, "agreement.wording", view, AgreementText::text);
        }
        return differences;
    }

    private void add(
            List<Difference> differences, String about, AgreementView view, Function<AgreementText, String> words) {
        Wordings.changes(orNone(words.apply(view.inForce())), orNone(words.apply(view.proposal())))
                .forEach(change -> differences.add(new Difference(screen.text(about), change)));
    }

    private static String orNone(String words) {
        return words == null ? "" : words;
    }
}
