package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;

/**
 * A kind of incident or a place, as a board calls it and in which group it counts it. What is no longer used keeps its name
 * for what was entered with it.
 */
@Entity
@Table(name = "incident_term")
@StoredAs("incident-term")
public class IncidentTerm extends StoredEntity {

    public static final int LONGEST_NAME = 60;

    /** Of what it is one, and how many a board uses at most. */
    public enum Of {
        KIND(10, IncidentTerms.KINDS, IncidentTerms.GROUPS),
        PLACE(8, IncidentTerms.PLACES, IncidentTerms.PLACE_GROUPS);

        private final int most;
        private final transient IncidentTerms shipped;
        private final transient IncidentTerms groups;

        Of(int most, IncidentTerms shipped, IncidentTerms groups) {
            this.most = most;
            this.shipped = shipped;
            this.groups = groups;
        }

        public int most() {
            return most;
        }

        /** The list of the portal, for boards that have none of their own. */
        public IncidentTerms shipped() {
            return shipped;
        }

        /** In which they are counted. */
        public IncidentTerms groups() {
            return groups;
        }
    }

    @ManyToOne(optional = false)
    private Organisation board;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_code")
    private Of list;

    @NotScreened("a code of a list")
    private String code;

    @NotScreened("a code of a list")
    @Column(name = "group_code")
    private String group;

    @Convert(converter = FreeText.class)
    @Screened("IncidentTermService.name")
    private String name;

    private int place;

    @Column(name = "in_use")
    private boolean used;

    protected IncidentTerm() {}

    /** @param code one of the portal's list, or a new one ({@link IncidentTerms#own}) */
    public IncidentTerm(Organisation board, Of list, String code) {
        this.board = board;
        this.list = list;
        this.code = code;
    }

    /**
     * Calls it so.
     *
     * @param field on which the form has the name
     * @param at its place among the others, from 0
     * @throws RuleViolation at that field, and at the same one for a group that is none
     */
    public void call(String typed, String groupCode, int at, String field) {
        name = Text.requiredLine(field, typed, LONGEST_NAME);
        if (groupCode == null || list.groups().of(groupCode).isEmpty()) {
            throw RuleViolation.at(field, "insight.terms.noGroup");
        }
        group = groupCode;
        place = at;
        used = true;
    }

    /** Nobody chooses it any more. */
    public void stop() {
        used = false;
    }

    public Of getList() {
        return list;
    }

    public String getCode() {
        return code;
    }

    public String getGroup() {
        return group;
    }

    public String getName() {
        return name;
    }

    /** Among the others, from 0. */
    public int getPlace() {
        return place;
    }

    public boolean isUsed() {
        return used;
    }
}
