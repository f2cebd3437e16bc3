package nl.partnership.web.ruleset;

import java.time.LocalDate;
import nl.partnership.domain.rule.Basis;
import nl.partnership.domain.rule.SharingRule;

/** Why a rule is there and how long, as somebody is typing it: ground, law, words, days. */
public abstract class RuleReasons extends AboutSharing {

    private static final long serialVersionUID = 1L;

    private Basis basis = Basis.POLICY;
    private String law;
    private String explanation;
    private String note;
    private String retention;
    private LocalDate validFrom;
    private LocalDate validUntil;

    void readReasons(SharingRule rule) {
        basis = rule.basis();
        law = rule.law();
        explanation = rule.explanation();
        note = rule.note();
        retention = rule.retention();
        validFrom = rule.validFrom();
        validUntil = rule.validUntil();
    }

    /** On one line, as a rule is one line of a file. */
    static String text(String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis basis) {
        this.basis = basis;
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(String law) {
        this.law = law;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getRetention() {
        return retention;
    }

    public void setRetention(String retention) {
        this.retention = retention;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
