package nl.partnership.web.sharing;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import nl.partnership.domain.sharing.Facts.Affirmation;
import nl.partnership.domain.sharing.Vocabulary;

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

    /** By code; what is needed and goes a safe way was said in one tick. */
    Map<String, Affirmation> affirmations() {
        Map<String, Affirmation> affirmations = new HashMap<>();
        said.forEach((code, one) -> affirmations.put(code, one.affirmation()));
        Affirmation both = new Affirmation(needed, null, null);
        affirmations.put("K1", both);
        affirmations.put("K6", both);
        return affirmations;
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
