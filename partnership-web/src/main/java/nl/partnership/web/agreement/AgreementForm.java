package nl.partnership.web.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.agreement.TypedAgreement;

/** An agreement as somebody is typing it. */
public abstract class AgreementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String text;
    private String[] parties = {};
    private LocalDate from;
    private LocalDate until;
    private LocalDate reviewOn;
    private String[] signals = {};
    private String rules;

    void read(TypedAgreement words) {
        title = words.title();
        text = words.text();
        parties = words.partyIds().toArray(String[]::new);
        from = words.from();
        until = words.until();
        reviewOn = words.reviewOn();
        signals = words.signals().stream().map(Signal::code).toArray(String[]::new);
        rules = words.rules();
    }

    /** @param staying parties that are chosen whatever is ticked */
    TypedAgreement typed(Stream<String> staying) {
        return new TypedAgreement(
                title,
                text,
                Stream.concat(staying, Stream.of(parties)).distinct().toList(),
                from,
                until,
                reviewOn,
                Stream.of(signals).map(Signal::of).toList(),
                rules);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String[] getParties() {
        return parties;
    }

    public void setParties(String[] parties) {
        this.parties = parties;
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

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public String[] getSignals() {
        return signals;
    }

    public void setSignals(String[] signals) {
        this.signals = signals;
    }

    public String getRules() {
        return rules;
    }

    public void setRules(String rules) {
        this.rules = rules;
    }
}
