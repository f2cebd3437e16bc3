package nl.partnership.web.consent;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.consent.CaseRow;
import nl.partnership.ejb.consent.CaseService;
import nl.partnership.ejb.consent.ConsentService;
import nl.partnership.ejb.ruleset.ReceiverChoice;
import nl.partnership.web.base.Screen;
import nl.partnership.web.rule.ConsentWords;

/**
 * Records what parents or a pupil said. The address can fill in receiver, purpose and categories, for who comes from a
 * question whether something may be shared, and goes back there.
 */
@Named
@ViewScoped
public class CaseConsentPage extends ConsentForm {

    private static final long serialVersionUID = 1L;

    /** Encoded parameters and nothing else. */
    private static final String QUERY = "[\\w.*+%&=-]+";

    private static final String AGE = "[0-9]{1,2}";

    @Inject
    private CaseService cases;

    @Inject
    private ConsentService consents;

    @Inject
    private ConsentWords words;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private String id;
    private CaseRow pupilCase;
    private List<ReceiverChoice> receivers;
    private List<String> possible;
    private Integer age;
    private String question;

    /** Reads the case; {@code NotFound} for one of another organisation, and for an id that is none. */
    public void open() {
        if (pupilCase == null) {
            pupilCase = cases.get(id);
            if (pupilCase.isClosed()) {
                screen.go("/consent/case.xhtml?id=" + id);
                return;
            }
            receivers = consents.receivers();
            setReceiver(screen.parameter("receiver"));
            setPurpose(screen.parameter("purpose"));
            possible = consents.possibleCategories();
            String listed = screen.parameter("categories");
            if (listed != null) {
                setCategories(
                        Stream.of(listed.split(" ")).filter(possible::contains).toArray(String[]::new));
            }
            String typed = screen.parameter("age");
            age = typed == null || !typed.matches(AGE) ? null : Integer.valueOf(typed);
            setGivers(words.required(age, current.get().party(), getCategoryList()).stream()
                    .map(Facts.Giver::name)
                    .toArray(String[]::new));
            question = Optional.ofNullable(screen.parameter("question"))
                    .filter(asked -> asked.matches(QUERY))
                    .orElse(null);
            setGivenOn(LocalDate.now(clock));
        }
    }

    public void save() {
        consents.record(id, typed());
        screen.notice(getGiven() ? "consent.recorded" : "consent.refusalRecorded");
        screen.go(question == null ? "/consent/case.xhtml?id=" + id : "/sharing/share.xhtml?" + question);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CaseRow getPupilCase() {
        return pupilCase;
    }

    public List<ReceiverChoice> getReceivers() {
        return receivers;
    }

    /** Who can say something, to choose from. */
    public List<SelectItem> getPossibleGivers() {
        return Stream.of(Facts.Giver.values())
                .map(giver -> new SelectItem(giver.name(), screen.text("consent.giver." + giver)))
                .toList();
    }

    /** What it can be about, to choose from. */
    public List<SelectItem> getPossibleCategories() {
        return possible.stream()
                .map(code -> new SelectItem(code, screen.text("rule.category." + code)))
                .toList();
    }

    /** Who must consent at that age for that information, when the question brought these along. */
    public List<String> getMust() {
        return words.why(age, current.get().party(), getCategoryList());
    }

    /** Whether the question brought along what it is for: then that stands there, and folds open to be changed. */
    public boolean isBrought() {
        return question != null && getReceiver() != null && getPurpose() != null && getCategories().length > 0;
    }

    /** Whether something of it has to be mended. */
    public boolean isRefused() {
        return screen.isRefused();
    }

    /** The name of the receiver that was brought along. */
    public String getReceiverName() {
        return receivers.stream()
                .filter(one -> one.id().equals(getReceiver()))
                .map(ReceiverChoice::name)
                .findFirst()
                .orElse("");
    }

    public List<Vocabulary.Purpose> getPurposes() {
        return Vocabulary.shipped().purposes().values();
    }
}
