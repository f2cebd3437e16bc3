package nl.partnership.web.sharing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Facts.Affirmation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.sharing.Asking;

/** What somebody says beside the choice itself: the age, why there is danger, and what is affirmed. */
public class ShareFacts implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer age;
    private String justification;
    private boolean needed;
    private final Map<String, Said> said = new HashMap<>();

    public ShareFacts() {
        Vocabulary.shipped().conditions().values().forEach(one -> said.put(one.code(), new Said()));
    }

    /**
     * What was filled in, as it is asked.
     *
     * @param receiver as chosen, see {@link ShareChoices}
     * @param caseId null or empty for none
     */
    Asking asking(String receiver, String[] categories, String purpose, String caseId) {
        return new Asking(
                ShareChoices.party(receiver),
                ShareChoices.organisation(receiver),
                List.of(categories),
                purpose,
                Scope.ITEM,
                caseId == null || caseId.isEmpty() ? null : caseId,
                age,
                justification,
                affirmations());
    }

    /** By code; what is needed and goes a safe way was said in one tick. */
    private Map<String, Affirmation> affirmations() {
        Map<String, Affirmation> affirmations = new HashMap<>();
        said.forEach((code, one) -> affirmations.put(code, one.affirmation()));
        Affirmation both = new Affirmation(needed, null, null);
        Codes.ALWAYS.forEach(code -> affirmations.put(code, both));
        return affirmations;
    }

    /** From an address; what is no age is passed over. */
    void readAge(String typed) {
        if (typed != null && typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= Facts.OLDEST) {
            age = Integer.valueOf(typed);
        }
    }

    /** Names where something is written down, and by that says that it is so. */
    void refer(String condition) {
        said.get(condition).refer();
    }

    public boolean isJustified() {
        return justification != null && !justification.isBlank();
    }

    public Integer getAge() {
        return age;
    }

    public void setAge(Integer age) {
        this.age = age;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }

    public boolean isNeeded() {
        return needed;
    }

    public void setNeeded(boolean needed) {
        this.needed = needed;
    }

    public Map<String, Said> getSaid() {
        return said;
    }
}
