package nl.partnership.domain.consent;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Alternative;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Vocabulary;

/** What parents or a pupil said: who, yes or no, to whom, about what and for what, and how one can tell. */
@MappedSuperclass
public abstract class Said extends StoredEntity {

    /** More kinds at once are a consent for everything, which is none. */
    public static final int MOST_CATEGORIES = 5;

    private static final int LONGEST_REFERENCE = 120;

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

    Said() {}

    Said(Organisation own, Consent.Terms terms, LocalDate today) {
        giver = chosen("giver", terms.giver());
        given = chosen("given", terms.given());
        receiver = chosen("receiver", terms.receiver());
        if (receiver.isSameAs(own)) {
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
    }

    /** The categories for which consent can be asked, in the order of the vocabulary: those that tell of a pupil. */
    public static List<Vocabulary.Category> possibleCategories() {
        return Vocabulary.shipped().categories().values().stream()
                .filter(category -> !Alternative.WITHOUT_PERSONS.contains(category.code()))
                .toList();
    }

    private static Set<String> categories(Consent.Terms terms) {
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

    static void requireDay(String field, LocalDate day, LocalDate today) {
        Day.required(field, day, "consent.noDay");
        if (day.isAfter(today)) {
            throw RuleViolation.at(field, "consent.dayToCome");
        }
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
}
