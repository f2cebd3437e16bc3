package nl.partnership.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.partner.Mandate;
import nl.partnership.domain.partner.MandatePurpose;
import nl.partnership.ejb.partner.MandateService;
import nl.partnership.ejb.partner.MandateView;
import nl.partnership.web.base.Screen;

/** On the page of a role: for what its holder may decide for the organisation. The page says of which membership. */
@Named
@ViewScoped
public class MandateForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/account/membership.xhtml?id=";

    @Inject
    private MandateService mandates;

    @Inject
    private Screen screen;

    private MandateView read;
    private MandatePurpose purpose;
    private String givenBy;
    private LocalDate wordOn;
    private LocalDate from;
    private LocalDate until;

    public MandateView read(String membershipId) {
        if (read == null) {
            read = mandates.of(membershipId);
        }
        return read;
    }

    public void give(String membershipId) {
        mandates.give(membershipId, new Mandate.Terms(purpose, givenBy, wordOn, from, until));
        screen.notice("partner.mandate.given");
        screen.go(PAGE + membershipId);
    }

    public void end(String membershipId, MandateView.Row row) {
        mandates.end(row.id(), row.version());
        screen.notice("partner.mandate.ended");
        screen.go(PAGE + membershipId);
    }

    public MandatePurpose[] getPurposes() {
        return MandatePurpose.values();
    }

    public MandatePurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(MandatePurpose purpose) {
        this.purpose = purpose;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    public LocalDate getWordOn() {
        return wordOn;
    }

    public void setWordOn(LocalDate wordOn) {
        this.wordOn = wordOn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
