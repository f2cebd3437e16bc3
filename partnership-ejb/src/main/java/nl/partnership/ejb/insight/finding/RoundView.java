package nl.partnership.ejb.insight.finding;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.insight.FindingVoice;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.conversation.tool.ToolTalk;

/**
 * What organisations see, for one conversation.
 *
 * @param team for whom one writes within the organisation
 * @param own what the caller's organisation, or team, wrote, whatever became of it
 * @param lines a row for each signal at which something stands, once it is opened; empty before
 * @param editable whether the own ones can be changed
 * @param schools whether the caller writes for the school, and so for parents and pupils too
 * @param joins whether the caller writes what was found jointly, now
 */
public record RoundView(
        ToolTalk head,
        Team team,
        List<FindingRow> own,
        List<Line> lines,
        boolean editable,
        boolean schools,
        boolean joins)
        implements Serializable {

    /**
     * What is said about one signal.
     *
     * @param signal null for something else
     * @param findings of all that the caller may see
     * @param joint null when there is none
     */
    public record Line(Signal signal, List<FindingRow> findings, JointRow joint) implements Serializable {

        /** Those of organisations themselves. */
        public List<FindingRow> ofOrganisations() {
            return of(FindingVoice.OWN);
        }

        public List<FindingRow> ofParents() {
            return of(FindingVoice.PARENTS);
        }

        public List<FindingRow> ofPupils() {
            return of(FindingVoice.PUPILS);
        }

        private List<FindingRow> of(FindingVoice voice) {
            return findings.stream().filter(row -> row.terms().voice() == voice).toList();
        }
    }

    /** Whether something of the own is a draft still. */
    public boolean isUnfinished() {
        return own.stream().anyMatch(row -> row.release() == Release.DRAFT);
    }

    public boolean isOpened() {
        return head.status().isOpened();
    }
}
