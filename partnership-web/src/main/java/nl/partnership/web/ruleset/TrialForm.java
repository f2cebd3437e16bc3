package nl.partnership.web.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.TrialFacts;
import nl.partnership.domain.rule.Vocabulary;

/** A request that somebody tries out, as they type it. */
public class TrialForm extends AboutSharing {

    private static final long serialVersionUID = 1L;

    private String sender = "SCHOOL:CARE_COORD";
    private String receiver = "YOUTH_CARE:YOUTH_CARE_WORKER";
    private String purpose = Codes.INDIVIDUAL_SUPPORT;
    private LocalDate date;
    private Integer age;
    private Facts.Covenant covenant = Facts.Covenant.IN_FORCE;
    private List<String> consents = new ArrayList<>();
    private Facts.Ruling ruling = Facts.Ruling.NONE;
    private List<String> affirmed = new ArrayList<>(Codes.ALWAYS);

    static TrialForm on(SchoolYear year) {
        TrialForm form = new TrialForm();
        form.setScope(Scope.ITEM);
        form.date = year.firstDay();
        return form;
    }

    SharingRequest request() {
        if (getCategories().isEmpty()) {
            throw RuleViolation.at("categories", "rule.chooseOne");
        }
        return new SharingRequest(
                Vocabulary.shipped().party(sender).orElseThrow(),
                Vocabulary.shipped().party(receiver).orElseThrow(),
                getRelation(),
                getCategories(),
                purpose,
                getScope(),
                date);
    }

    TrialFacts facts() {
        if (age != null && (age < 0 || age > Facts.OLDEST)) {
            throw RuleViolation.at("age", "ruleset.trial.age", Facts.OLDEST);
        }
        return new TrialFacts(
                age, covenant, consents.contains("PARENTS"), consents.contains("PUPIL"), ruling, affirmed);
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Integer getAge() {
        return age;
    }

    public void setAge(Integer age) {
        this.age = age;
    }

    public Facts.Covenant getCovenant() {
        return covenant;
    }

    public void setCovenant(Facts.Covenant covenant) {
        this.covenant = covenant;
    }

    public List<String> getConsents() {
        return consents;
    }

    public void setConsents(List<String> consents) {
        this.consents = consents;
    }

    public Facts.Ruling getRuling() {
        return ruling;
    }

    public void setRuling(Facts.Ruling ruling) {
        this.ruling = ruling;
    }

    public List<String> getAffirmed() {
        return affirmed;
    }

    public void setAffirmed(List<String> affirmed) {
        this.affirmed = affirmed;
    }
}
