package nl.partnership.domain.covenant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Vocabulary;

/** What was agreed in a {@link Covenant}: between whom, for what and for how long. */
@MappedSuperclass
public abstract class AgreedCovenant extends StoredEntity {

    private static final int LONGEST_TITLE = 160;

    @Convert(converter = FreeText.class)
    @Screened("CovenantService.title")
    private String title;

    @ManyToMany
    @JoinTable(
            name = "covenant_party",
            joinColumns = @JoinColumn(name = "covenant_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    private Set<Organisation> parties = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "covenant_purpose", joinColumns = @JoinColumn(name = "covenant_id"))
    @Column(name = "purpose")
    private Set<String> purposes = new HashSet<>();

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "evaluate_on")
    private LocalDate evaluateOn;

    AgreedCovenant() {}

    /**
     * Puts it right: the trail keeps what it was.
     *
     * @throws RuleViolation at the field whose name the terms have
     */
    public void agree(Covenant.Terms terms) {
        title = Text.requiredLine("title", terms.title(), LONGEST_TITLE);
        if (terms.parties().stream().allMatch(one -> terms.parties().stream().allMatch(one::isSameAs))) {
            throw RuleViolation.at("parties", "covenant.twoParties");
        }
        if (terms.purposes().isEmpty()
                || !terms.purposes().stream().allMatch(Vocabulary.shipped().purposes()::has)) {
            throw RuleViolation.at("purposes", "covenant.noPurpose");
        }
        checkDays(terms.from(), terms.until(), terms.evaluateOn());
        replace(parties, terms.parties());
        replace(purposes, Set.copyOf(terms.purposes()));
        validFrom = terms.from();
        validUntil = terms.until();
        evaluateOn = terms.evaluateOn();
    }

    private static void checkDays(LocalDate from, LocalDate until, LocalDate evaluateOn) {
        requireDay("from", from);
        requireDay("until", until);
        requireDay("evaluateOn", evaluateOn);
        if (until.isBefore(from)) {
            throw RuleViolation.at("until", "covenant.endsBeforeItBegins");
        }
        if (evaluateOn.isBefore(from) || evaluateOn.isAfter(until)) {
            throw RuleViolation.at("evaluateOn", "covenant.evaluateWithin");
        }
    }

    static void requireDay(String field, LocalDate day) {
        Day.required(field, day, "covenant.noDay");
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    /** Whether the organisation is party to it: itself, or as the board or a school that is one with a party. */
    public boolean hasParty(Organisation organisation) {
        return parties.stream().anyMatch(organisation::isSameAs);
    }

    public String getTitle() {
        return title;
    }

    public Set<Organisation> getParties() {
        return parties;
    }

    public Set<String> getPurposes() {
        return purposes;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** The last day that was agreed. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    public LocalDate getEvaluateOn() {
        return evaluateOn;
    }
}
