package nl.partnership.domain.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Person;

/** What an adviser says, here or elsewhere, before somebody with a mandate decides. */
@MappedSuperclass
public abstract class Advice extends StoredEntity {

    static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_REFERENCE = 200;

    @Column(name = "advice_permits")
    private Boolean advicePermits;

    @Convert(converter = FreeText.class)
    @Screened("Questions.advice")
    private String advice;

    @Convert(converter = FreeText.class)
    @Column(name = "advice_reference")
    @Screened("Questions.adviceReference")
    private String adviceReference;

    @ManyToOne
    private Person adviser;

    @Column(name = "advised_at")
    private Instant advisedAt;

    abstract void requireOpen();

    abstract void advised();

    /**
     * The adviser advises; again, when they think better of it before it is decided.
     *
     * @throws RuleViolation at {@code advicePermits} or {@code advice}, or when it was decided or taken back
     */
    public void advise(Person person, Boolean permits, String text, Instant now) {
        requireOpen();
        advicePermits = chosen("advicePermits", permits);
        advice = Text.required("advice", text, LONGEST_TEXT);
        adviceReference = null;
        adviser = person;
        advisedAt = now;
        advised();
    }

    /**
     * Records advice that was obtained outside the portal.
     *
     * @param person who records it
     * @param reference where it is to be found
     * @throws RuleViolation at {@code adviceReference} too
     */
    public void adviseElsewhere(Person person, Boolean permits, String text, String reference, Instant now) {
        String found = Text.requiredLine("adviceReference", reference, LONGEST_REFERENCE);
        advise(person, permits, text, now);
        adviceReference = found;
    }

    static Boolean chosen(String field, Boolean choice) {
        if (choice == null) {
            throw RuleViolation.at(field, "sharing.question.choose");
        }
        return choice;
    }

    /** Null until there is advice, as are its words and its adviser. */
    public Boolean getAdvicePermits() {
        return advicePermits;
    }

    public String getAdvice() {
        return advice;
    }

    /** Where advice from outside the portal is to be found; null when the portal's adviser gave it. */
    public String getAdviceReference() {
        return adviceReference;
    }

    /** Who advised, or recorded the advice from elsewhere. */
    public Person getAdviser() {
        return adviser;
    }

    public Instant getAdvisedAt() {
        return advisedAt;
    }
}
