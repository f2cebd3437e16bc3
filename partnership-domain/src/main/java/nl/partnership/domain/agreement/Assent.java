package nl.partnership.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/**
 * That one party agrees to one version, in the portal or on paper; it is no signature. In the portal it is given in a
 * membership; what came on paper says in which function, and who recorded it. One party assents once, and it is never
 * changed: another text asks for another assent.
 */
@Entity
@StoredAs("assent")
public class Assent extends StoredEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "agreement_version_id")
    private AgreementVersion agreementVersion;

    @ManyToOne(optional = false)
    private Organisation party;

    @ManyToOne(optional = false)
    private Membership membership;

    @Convert(converter = FreeText.class)
    @Column(name = "paper_function")
    @Screened("AssentService.function")
    private String paperFunction;

    @Column(name = "given_on")
    private LocalDate day;

    private String digest;

    protected Assent() {}

    private Assent(AgreementVersion version, Organisation party, Membership membership, LocalDate day) {
        agreementVersion = version;
        this.party = party;
        this.membership = membership;
        this.day = day;
        digest = version.getDigest();
    }

    static Assent inPortal(AgreementVersion version, Membership by, LocalDate today) {
        return new Assent(version, by.getOrganisation(), by, today);
    }

    static Assent onPaper(
            AgreementVersion version,
            Organisation party,
            String function,
            LocalDate day,
            Membership by,
            LocalDate today) {
        if (day == null || day.isAfter(today)) {
            throw RuleViolation.at("paperDay", "agreement.paper.noDay");
        }
        LocalDate proposedOn = Day.of(version.getProposedAt());
        if (day.isBefore(proposedOn)) {
            throw RuleViolation.at("paperDay", "agreement.paper.beforeProposal", proposedOn);
        }
        Assent assent = new Assent(version, party, by, day);
        assent.paperFunction = PaperSigns.function(function);
        return assent;
    }

    public Organisation getParty() {
        return party;
    }

    /** In which it was given; when it came on paper, in which it was recorded. */
    public Membership getMembership() {
        return membership;
    }

    public boolean isOnPaper() {
        return paperFunction != null;
    }

    /** The function of who agreed on paper; null when it was given in the portal. */
    public String getPaperFunction() {
        return paperFunction;
    }

    public LocalDate getDay() {
        return day;
    }

    /** Of the version that was agreed to. */
    public String getDigest() {
        return digest;
    }
}
