package nl.partnership.domain.consent;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Vocabulary;

/**
 * That parents or a pupil gave, or refused, consent: for these kinds of information, to this receiver, for this
 * purpose. It never changes. Who thinks better of it withdraws it, or says something else: both are records beside it.
 */
@Entity
@StoredAs("consent")
public class Consent extends StoredEntity {

    /** More kinds at once are a consent for everything, which is none. */
    public static final int MOST_CATEGORIES = 5;

    private static final int LONGEST_REFERENCE = 120;

    @ManyToOne(optional = false)
    @JoinColumn(name = "pupil_case_id")
    private PupilCase pupilCase;

    @Enumerated(EnumType.STRING)
    private Facts.Giver giver;

    private boolean given;

    @ManyToOne(optional = false)
    private Organisation receiver;

    @ElementCollection
    @CollectionTable(name = "consent_category", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "category")
    private Set<String> categories = new HashSet<>();

    private String purpose;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Convert(converter = FreeText.class)
    @Column(name = "file_reference")
    @Screened("ConsentService.reference")
    private String reference;

    @ManyToOne(optional = false)
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @OneToOne(mappedBy = "consent", cascade = CascadeType.ALL)
    private ConsentWithdrawal withdrawal;

    /**
     * What was said.
     *
     * @param given whether consent was given; false when it was refused
     * @param receiver another organisation than the one that shares
     * @param categories codes of the vocabulary that concern a pupil; at most {@value #MOST_CATEGORIES} when given
     * @param givenOn when it was said, today or before
     * @param reference how it was said and where that stands in one's own file; no names
     */
    public record Terms(
            Facts.Giver giver,
            Boolean given,
            Organisation receiver,
            List<String> categories,
            String purpose,
            LocalDate givenOn,
            String reference) {}

    protected Consent() {}

    /**
     * @param today the last day on which it can have been said
     * @throws RuleViolation at the field whose name the terms have, or when the case is closed
     */
    public Consent(PupilCase pupilCase, Terms terms, Person recordedBy, LocalDate today, Instant now) {
        pupilCase.requireOpen();
        this.pupilCase = pupilCase;
        giver = chosen("giver", terms.giver());
        given = chosen("given", terms.given());
        receiver = chosen("receiver", terms.receiver());
        if (receiver.isSameAs(pupilCase.getOrganisation())) {
            throw RuleViolation.at("receiver", "consent.ownOrganisation");
        }
        categories = categories(terms);
        purpose = chosen("purpose", terms.purpose());
        if (!Vocabulary.shipped().purposes().has(purpose)) {
            throw RuleViolation.at("purpose", "consent.choose");
        }
        givenOn = terms.givenOn();
        requireDay("givenOn", givenOn, today);
        reference = Text.requiredLine("reference", terms.reference(), LONGEST_REFERENCE);
        this.recordedBy = Objects.requireNonNull(recordedBy);
        recordedAt = now;
    }

    /** The categories for which consent can be asked, in the order of the vocabulary: those that tell of a pupil. */
    public static List<Vocabulary.Category> possibleCategories() {
        return Vocabulary.shipped().categories().values().stream()
                .filter(category -> !Alternative.WITHOUT_PERSONS.contains(category.code()))
                .toList();
    }

    private static Set<String> categories(Terms terms) {
        Set<String> chosen = new HashSet<>(terms.categories());
        List<String> possible =
                possibleCategories().stream().map(Vocabulary.Category::code).toList();
        if (chosen.isEmpty() || !possible.containsAll(chosen)) {
            throw RuleViolation.at("categories", "consent.choose");
        }
        if (terms.given() && chosen.size() > MOST_CATEGORIES) {
            throw RuleViolation.at("categories", "consent.blanket", MOST_CATEGORIES);
        }
        return chosen;
    }

    private static <T> T chosen(String field, T value) {
        if (value == null) {
            throw RuleViolation.at(field, "consent.choose");
        }
        return value;
    }

    private static void requireDay(String field, LocalDate day, LocalDate today) {
        if (day == null) {
            throw RuleViolation.at(field, "consent.noDay");
        }
        if (day.isAfter(today)) {
            throw RuleViolation.at(field, "consent.dayToCome");
        }
    }

    /**
     * Takes back what was given, also when the case is closed.
     *
     * @param on the day on which it was taken back: from this day on it no longer counts
     * @throws RuleViolation at the field {@code withdrawnOn}, or when there is nothing to take back
     */
    public void withdraw(LocalDate on, Person recordedBy, LocalDate today, Instant now) {
        if (!given || withdrawal != null) {
            throw new RuleViolation("consent.nothingToWithdraw");
        }
        requireDay("withdrawnOn", on, today);
        if (on.isBefore(givenOn)) {
            throw RuleViolation.at("withdrawnOn", "consent.withdrawnBeforeGiven");
        }
        withdrawal = new ConsentWithdrawal(this, on, recordedBy, now);
    }

    public PupilCase getPupilCase() {
        return pupilCase;
    }

    public Facts.Giver getGiver() {
        return giver;
    }

    /** False when it was refused. */
    public boolean isGiven() {
        return given;
    }

    public Organisation getReceiver() {
        return receiver;
    }

    public Set<String> getCategories() {
        return categories;
    }

    public String getPurpose() {
        return purpose;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public String getReference() {
        return reference;
    }

    /** As the decision on a request for just this receiver, purpose and one of these categories takes it. */
    public Facts.Consent asFact() {
        return new Facts.Consent(giver, given, true, givenOn, getWithdrawnOn());
    }

    public Person getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** Null when it was not taken back. */
    public LocalDate getWithdrawnOn() {
        return withdrawal == null ? null : withdrawal.getWithdrawnOn();
    }
}
