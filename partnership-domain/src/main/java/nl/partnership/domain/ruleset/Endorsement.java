package nl.partnership.domain.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;

/**
 * A partner answers for what it sends: somebody who may speak for it agrees, under their own account, with the rules of
 * a set under which it shares. Until then these rules work as a proposal.
 */
@Entity
@StoredAs("endorsement")
public class Endorsement extends StoredEntity {

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne(optional = false)
    @JoinColumn(name = "rule_set_id")
    private RuleSet ruleSet;

    @ManyToOne(optional = false)
    private Person person;

    @Column(name = "endorsed_at")
    private Instant endorsedAt;

    /** False for those of before there were mandates. */
    private boolean mandated;

    @Convert(converter = FreeText.class)
    @Column(name = "paper_function")
    @Screened("EndorsementPaperService.function")
    private String paperFunction;

    @Column(name = "paper_day")
    private LocalDate paperDay;

    protected Endorsement() {}

    /**
     * @param organisation a partner; schools have a board, which adopts
     * @param ruleSet one that the board adopted
     * @param person who has the mandate to do so
     */
    public Endorsement(Organisation organisation, RuleSet ruleSet, Person person, Instant now) {
        if (organisation.getType() == OrganisationType.SCHOOL || ruleSet.getStatus() != RuleSet.Status.ADOPTED) {
            throw new RuleViolation("ruleset.endorsement.notNow");
        }
        this.organisation = organisation;
        this.ruleSet = ruleSet;
        this.person = person;
        this.endorsedAt = now;
        mandated = true;
    }

    /**
     * It came on paper, which a school records.
     *
     * @param function of who endorsed
     * @param day on which they did
     * @throws RuleViolation at the fields {@code function} and {@code paperDay}
     */
    public Endorsement onPaper(String function, LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            throw RuleViolation.at("paperDay", "ruleset.endorsement.noDay");
        }
        paperFunction = PaperSigns.function(function);
        paperDay = day;
        return this;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public RuleSet getRuleSet() {
        return ruleSet;
    }

    /** Who endorsed; when it came on paper, who recorded that. */
    public Person getPerson() {
        return person;
    }

    public Instant getEndorsedAt() {
        return endorsedAt;
    }

    /** Whether it was given on a mandate. */
    public boolean isMandated() {
        return mandated;
    }

    /** The function of who endorsed on paper; null when it was done in the portal, like the day. */
    public String getPaperFunction() {
        return paperFunction;
    }

    public LocalDate getPaperDay() {
        return paperDay;
    }
}
