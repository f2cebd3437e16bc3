package nl.partnership.domain.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;

/**
 * That an organisation lets somebody decide for it, for one purpose and some time. The administrator enters it on a dated
 * word of that organisation. It works no longer than the role in which it was given, and can be ended before its time.
 */
@Entity
@StoredAs("mandate")
public class Mandate extends StoredEntity {

    private static final int LONGEST_FUNCTION = 80;

    @ManyToOne(optional = false)
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private MandatePurpose purpose;

    @Convert(converter = FreeText.class)
    @Column(name = "given_by")
    @NotScreened("a function in an organisation, entered by the administrator, who types no content")
    private String givenBy;

    @Column(name = "word_on")
    private LocalDate wordOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    /**
     * What the organisation said.
     *
     * @param givenBy the function of who gave it: "teamchef"
     * @param wordOn the day of the letter or mail in which the organisation says so
     * @param from the first day
     * @param until the last day
     */
    public record Terms(MandatePurpose purpose, String givenBy, LocalDate wordOn, LocalDate from, LocalDate until) {}

    protected Mandate() {}

    /** @throws RuleViolation at the field whose name the terms have; days at {@code mandateFrom} and {@code mandateUntil} */
    public Mandate(Membership membership, Terms terms, LocalDate today) {
        this.membership = Objects.requireNonNull(membership);
        if (terms.purpose() == null) {
            throw RuleViolation.at("purpose", "partner.mandate.noPurpose");
        }
        purpose = terms.purpose();
        givenBy = Text.requiredLine("givenBy", terms.givenBy(), LONGEST_FUNCTION);
        if (terms.wordOn() == null || terms.wordOn().isAfter(today)) {
            throw RuleViolation.at("wordOn", "partner.mandate.noWord");
        }
        if (terms.from() == null) {
            throw RuleViolation.at("mandateFrom", "partner.membership.noStart");
        }
        if (terms.until() == null || terms.until().isBefore(terms.from())) {
            throw RuleViolation.at("mandateUntil", "partner.mandate.noEnd");
        }
        wordOn = terms.wordOn();
        validFrom = terms.from();
        validUntil = terms.until();
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validUntil) && membership.isValidOn(day);
    }

    /** Ends before the given day. */
    public void endBefore(LocalDate day) {
        if (!validUntil.isBefore(day)) {
            validUntil = day.minusDays(1);
        }
    }

    public Membership getMembership() {
        return membership;
    }

    public MandatePurpose getPurpose() {
        return purpose;
    }

    /** The function of who gave it. */
    public String getGivenBy() {
        return givenBy;
    }

    public LocalDate getWordOn() {
        return wordOn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }
}
