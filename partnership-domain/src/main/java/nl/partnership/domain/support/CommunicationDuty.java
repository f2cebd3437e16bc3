package nl.partnership.domain.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.SearchedEntity;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Roles;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.SignalConverter;

/**
 * Who informs whom at a school, for a purpose or at a signal: a role of one organisation, never a person. The school writes
 * it; by saving it is released to those who work with the school. It holds until it is ended, and is kept two years after.
 */
@Entity
@Table(name = "communication_duty")
@StoredAs("communication-duty")
public class CommunicationDuty extends SearchedEntity {

    /** How long it is kept after its end. */
    public static final Period KEPT = Period.ofYears(2);

    private static final int LONGEST_EXCEPTION = 400;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    private String purpose;

    @Convert(converter = SignalConverter.class)
    @Column(name = "signal_code")
    private Signal signal;

    @Enumerated(EnumType.STRING)
    private Informed audience;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String role;

    @Enumerated(EnumType.STRING)
    private Within within;

    @ElementCollection
    @CollectionTable(name = "communication_duty_reader", joinColumns = @JoinColumn(name = "communication_duty_id"))
    @Column(name = "reader")
    @Enumerated(EnumType.STRING)
    private Set<FirstReader> readsFirst = new HashSet<>();

    @Convert(converter = FreeText.class)
    @Column(name = "except_when")
    @Screened("DutyService.exception")
    private String exception;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected CommunicationDuty() {}

    @Override
    protected List<String> searched() {
        return Collections.singletonList(exception);
    }

    /** @throws RuleViolation as {@link #agree} */
    public CommunicationDuty(Partnership partnership, DutyTerms terms, Membership by, LocalDate today) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        agree(partnership, terms, by, today);
    }

    /**
     * Says who informs whom.
     *
     * @param partnership of the school, today
     * @param by of the school itself
     * @throws RuleViolation at the field {@code about}, {@code audience}, {@code informer}, {@code within} or {@code
     *     exception}; when it ended already
     */
    public final void agree(Partnership partnership, DutyTerms terms, Membership by, LocalDate today) {
        mustHold();
        if ((terms.purpose() == null) == (terms.signal() == null)) {
            throw RuleViolation.at("about", "support.duty.noSubject");
        }
        if (terms.audience() == null) {
            throw RuleViolation.at("audience", "support.duty.noAudience");
        }
        if (terms.organisation() == null
                || !partnership.hasParty(terms.organisation())
                || !Roles.has(terms.organisation().getType(), terms.role())) {
            throw RuleViolation.at("informer", "support.duty.noInformer");
        }
        if (terms.within() == null) {
            throw RuleViolation.at("within", "support.duty.noWithin");
        }
        exception = Text.optional("exception", terms.exception(), LONGEST_EXCEPTION);
        purpose = terms.purpose();
        signal = terms.signal();
        audience = terms.audience();
        organisation = terms.organisation();
        role = terms.role();
        within = terms.within();
        readsFirst.retainAll(terms.readsFirst());
        readsFirst.addAll(terms.readsFirst());
        author = by;
        authorParty = by.party().toString();
        agreedOn = today;
    }

    /** It holds no longer from today on. */
    public void end(LocalDate today) {
        mustHold();
        endedOn = today;
    }

    private void mustHold() {
        if (endedOn != null) {
            throw new RuleViolation("support.duty.over");
        }
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    /** Who wrote last, as the sharing rules see it. */
    public Party writtenBy() {
        return Party.of(authorParty);
    }

    public Membership getAuthor() {
        return author;
    }

    public DutyTerms terms() {
        return new DutyTerms(purpose, signal, audience, organisation, role, within, readsFirst, exception);
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    /** Null as long as it holds. */
    public LocalDate getEndedOn() {
        return endedOn;
    }
}
