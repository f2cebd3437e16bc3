package nl.partnership.web.insight;

import java.io.Serializable;
import java.time.LocalDate;
import nl.partnership.domain.insight.FindingBasis;
import nl.partnership.domain.insight.FindingKind;
import nl.partnership.domain.insight.FindingTerms;
import nl.partnership.domain.insight.FindingVoice;
import nl.partnership.domain.partner.Signal;

/** A finding, as somebody is writing it. */
public abstract class FindingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private FindingKind kind;
    private String signal;
    private String text;
    private String place;
    private FindingBasis basis;
    private String sources;
    private FindingVoice voice = FindingVoice.OWN;
    private LocalDate askedOn;
    private String askedOf;

    void read(FindingTerms terms) {
        kind = terms.kind();
        signal = terms.signal() == null ? null : terms.signal().code();
        text = terms.text();
        place = terms.place();
        basis = terms.basis();
        sources = terms.sources();
        voice = terms.voice();
        askedOn = terms.askedOn();
        askedOf = terms.askedOf();
    }

    FindingTerms typed() {
        String chosen = place == null || place.isBlank() ? null : place;
        return new FindingTerms(
                kind, Signal.known(signal).orElse(null), text, chosen, basis, sources, voice, askedOn, askedOf);
    }

    public FindingKind getKind() {
        return kind;
    }

    public void setKind(FindingKind kind) {
        this.kind = kind;
    }

    /** Code of a signal; null for something else. */
    public String getSignal() {
        return signal;
    }

    public void setSignal(String signal) {
        this.signal = signal;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public FindingBasis getBasis() {
        return basis;
    }

    public void setBasis(FindingBasis basis) {
        this.basis = basis;
    }

    public String getSources() {
        return sources;
    }

    public void setSources(String sources) {
        this.sources = sources;
    }

    public FindingVoice getVoice() {
        return voice;
    }

    public void setVoice(FindingVoice voice) {
        this.voice = voice;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public String getAskedOf() {
        return askedOf;
    }

    public void setAskedOf(String askedOf) {
        this.askedOf = askedOf;
    }
}
