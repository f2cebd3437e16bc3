package nl.partnership.web.ruleset;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;

/** What both a rule and a request say, as somebody is typing it: within or across organisations, how much, of what. */
public abstract class AboutSharing implements Serializable {

    private static final long serialVersionUID = 1L;

    private Relation relation = Relation.OTHER_ORGANISATION;
    private Scope scope;
    private List<String> categories = new ArrayList<>();

    /** Null for both, where the form offers that. */
    public Relation getRelation() {
        return relation;
    }

    public void setRelation(Relation relation) {
        this.relation = relation;
    }

    /** Null for both, where the form offers that. */
    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    public List<String> getCategories() {
        return categories;
    }

    /** One that is sent twice is one. */
    public void setCategories(List<String> categories) {
        this.categories = new ArrayList<>(new LinkedHashSet<>(categories));
    }
}
