package nl.partnership.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;

/** That a party takes part in an agreement no longer. It stays on what it agreed to, as ended. */
@Entity
@StoredAs("departure")
public class Departure extends StoredEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "working_agreement_id")
    private WorkingAgreement agreement;

    @ManyToOne(optional = false)
    private Organisation party;

    @ManyToOne(optional = false)
    private Membership membership;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Convert(converter = FreeText.class)
    @Column(name = "paper_function")
    @Screened("AssentService.function")
    private String paperFunction;

    @Column(name = "paper_day")
    private LocalDate paperDay;

    protected Departure() {}

    Departure(WorkingAgreement agreement, Organisation party, Membership by, LocalDate lastDay) {
        this.agreement = agreement;
        this.party = party;
        membership = by;
        this.lastDay = lastDay;
    }

    /** It was said on paper, by somebody in that function on that day. */
    Departure onPaper(String function, LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            throw RuleViolation.at("paperDay", "agreement.paper.noDay");
        }
        paperFunction = PaperSigns.function(function);
        paperDay = day;
        return this;
    }

    public Organisation getParty() {
        return party;
    }

    /** Who said so for the party; when it was said on paper, who recorded it. */
    public Membership getMembership() {
        return membership;
    }

    /** The last day on which it takes part. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public boolean isOnPaper() {
        return paperFunction != null;
    }

    /** The function of who said so on paper; null when it was said in the portal. */
    public String getPaperFunction() {
        return paperFunction;
    }

    /** The day on which it was said on paper; null when it was said in the portal. */
    public LocalDate getPaperDay() {
        return paperDay;
    }
}
