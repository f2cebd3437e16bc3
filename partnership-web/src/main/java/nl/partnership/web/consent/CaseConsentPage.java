package nl.partnership.web.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.consent.Consent;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.consent.CaseRow;
import nl.partnership.ejb.consent.CaseService;
import nl.partnership.ejb.consent.ConsentService;
import nl.partnership.ejb.consent.NewConsent;
import nl.partnership.ejb.ruleset.ReceiverChoice;
import nl.partnership.web.base.Screen;

/**
 * Records what parents or a pupil said. The address can fill in receiver, purpose and categories, for who comes from a
 * question whether something may be shared, and goes back there.
 */
@Named
@ViewScoped
public class CaseConsentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Encoded parameters and nothing else. */
    private static final String QUERY = "[\\w.*+%&=-]+";

    @Inject
    private CaseService cases;

    @Inject
    private ConsentService consents;

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    private String id;
    private CaseRow pupilCase;
    private List<ReceiverChoice> receivers;
    private Facts.Giver giver;
    private Boolean given;
    private String receiver;
    private String[] categories = {};
    private String purpose;
    private LocalDate givenOn;
    private String reference;
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
            receiver = screen.parameter("receiver");
            purpose = screen.parameter("purpose");
            String listed = screen.parameter("categories");
            categories = listed == null ? categories : listed.split(" ");
            question = Optional.ofNullable(screen.parameter("question"))
                    .filter(asked -> asked.matches(QUERY))
                    .orElse(null);
            givenOn = LocalDate.now(clock);
        }
    }

    public void save() {
        consents.record(id, new NewConsent(giver, given, receiver, List.of(categories), purpose, givenOn, reference));
        screen.notice(given ? "consent.recorded" : "consent.refusalRecorded");
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

    public Facts.Giver[] getGivers() {
        return Facts.Giver.values();
    }

    public List<Vocabulary.Category> getPossibleCategories() {
        return Consent.possibleCategories();
    }

    public List<Vocabulary.Purpose> getPurposes() {
        return Vocabulary.shipped().purposes().values();
    }

    public Facts.Giver getGiver() {
        return giver;
    }

    public void setGiver(Facts.Giver giver) {
        this.giver = giver;
    }

    public Boolean getGiven() {
        return given;
    }

    public void setGiven(Boolean given) {
        this.given = given;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String[] getCategories() {
        return categories;
    }

    public void setCategories(String[] categories) {
        this.categories = categories;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
