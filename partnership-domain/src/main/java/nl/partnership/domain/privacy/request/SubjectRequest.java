package nl.partnership.domain.privacy.request;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/**
 * Somebody asks what is kept of them, or that it changes. It is answered within a month, which can be prolonged once by two
 * months when that is said within the first. Who works here is known by the account; of pupils and parents there is a
 * reference alone.
 */
@Entity
@StoredAs("subject-request")
@Table(name = "subject_request")
public class SubjectRequest extends HandedOver {

    /** How long it is kept after it was answered. */
    public static final Period KEPT = Period.ofYears(2);

    private static final Period TERM = Period.ofMonths(1);
    private static final Period LONGER = Period.ofMonths(3);
    private static final int LONGEST = 1000;

    @ManyToOne(optional = false)
    private Organisation board;

    @NotScreened("a reference of letters and digits, no sentence")
    private String reference;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "about_whom")
    private RequestAbout about;

    @ManyToOne
    private Person person;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "identified_on")
    private LocalDate identifiedOn;

    @Enumerated(EnumType.STRING)
    private RequestAnswerer answerer;

    @ManyToOne(optional = false)
    @JoinColumn(name = "noted_by_id")
    private Person notedBy;

    @Column(name = "prolonged_on")
    private LocalDate prolongedOn;

    @Convert(converter = FreeText.class)
    @Screened("RequestService.prolongWhy")
    @Column(name = "prolong_why")
    private String prolongWhy;

    @Enumerated(EnumType.STRING)
    private RequestOutcome outcome;

    @Convert(converter = FreeText.class)
    @Screened("RequestService.answer")
    private String answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected SubjectRequest() {}

    /** @throws RuleViolation as {@link #describe} */
    public SubjectRequest(Organisation board, RequestFacts facts, Person person, Person by, LocalDate today) {
        this.board = board;
        notedBy = by;
        describe(facts, person, today);
    }

    /**
     * Says what was asked.
     *
     * @param asker whose account it is; null when it is not about one
     * @throws RuleViolation at the field of {@link RequestFacts} that lacks or does not fit; when it was answered
     */
    public final void describe(RequestFacts facts, Person asker, LocalDate today) {
        mustRun();
        RequestFacts said = facts.checked(today);
        boolean another = kind != null && kind != said.kind();
        reference = said.reference();
        kind = said.kind();
        about = said.about();
        receivedOn = said.receivedOn();
        identifiedOn = said.identifiedOn();
        answerer = said.answerer();
        if (another || !Objects.equals(person, asker) || identifiedOn == null) {
            forgetHandover();
        }
        person = asker;
    }

    /** Two months more, once. @throws RuleViolation at {@code prolongWhy}; when the first month is over */
    public void prolong(String why, LocalDate today) {
        mustRun();
        if (prolongedOn != null) {
            throw new RuleViolation("privacy.request.prolonged");
        }
        if (today.isAfter(dueOn())) {
            throw new RuleViolation("privacy.request.prolong.late");
        }
        prolongWhy = PaperSigns.require(
                "prolongWhy", Text.required("prolongWhy", why, LONGEST, "privacy.request.prolongWhy.required"));
        prolongedOn = today;
    }

    /** It was prolonged by mistake. */
    public void takeBackProlonging() {
        mustRun();
        prolongedOn = null;
        prolongWhy = null;
    }

    /**
     * It was answered.
     *
     * @param said what was done with it
     * @throws RuleViolation at {@code outcome}, {@code answer} or {@code answeredOn}; when nobody made sure who asks
     */
    public void answer(RequestOutcome result, String said, LocalDate on, LocalDate today) {
        mustRun();
        if (result == null) {
            throw RuleViolation.at("outcome", "privacy.request.choose");
        }
        boolean given = result == RequestOutcome.DONE || result == RequestOutcome.PARTLY;
        if (given && identifiedOn == null) {
            throw new RuleViolation("privacy.request.unidentified");
        }
        LocalDate day = RequestFacts.past("answeredOn", on, today);
        if (day.isBefore(receivedOn)) {
            throw RuleViolation.at("answeredOn", "privacy.request.before");
        }
        answer =
                PaperSigns.require("answer", Text.required("answer", said, LONGEST, "privacy.request.answer.required"));
        outcome = result;
        answeredOn = day;
    }

    /** It was closed too early. */
    public void reopen() {
        forgetHandover();
        outcome = null;
        answer = null;
        answeredOn = null;
    }

    @Override
    public boolean isErasure() {
        return kind == RequestKind.ERASURE;
    }

    @Override
    protected void mustBeReadyToHandOver() {
        mustRun();
        if (person == null) {
            throw new RuleViolation("privacy.handover.nobody");
        }
        if (identifiedOn == null) {
            throw new RuleViolation("privacy.request.unidentified");
        }
    }

    private void mustRun() {
        if (answeredOn != null) {
            throw new RuleViolation("privacy.request.over");
        }
    }

    /** The last day on which it is answered in time. */
    public LocalDate dueOn() {
        return receivedOn.plus(prolongedOn == null ? TERM : LONGER);
    }

    public boolean isOpen() {
        return answeredOn == null;
    }

    /** Null while it runs. */
    public LocalDate keptUntil() {
        return answeredOn == null ? null : answeredOn.plus(KEPT);
    }

    public RequestFacts facts() {
        return new RequestFacts(reference, kind, about, receivedOn, identifiedOn, answerer);
    }

    public Organisation getBoard() {
        return board;
    }

    /** Whose account it is about; null for others. */
    public Person getPerson() {
        return person;
    }

    public Person getNotedBy() {
        return notedBy;
    }

    public LocalDate getProlongedOn() {
        return prolongedOn;
    }

    public String getProlongWhy() {
        return prolongWhy;
    }

    public RequestOutcome getOutcome() {
        return outcome;
    }

    public String getAnswer() {
        return answer;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }
}
