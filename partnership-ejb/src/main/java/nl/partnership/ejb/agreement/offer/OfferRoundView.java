package nl.partnership.ejb.agreement.offer;

import java.io.Serializable;
import java.util.List;
import nl.partnership.domain.base.Team;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.conversation.tool.ToolTalk;

/**
 * What organisations offer and ask, for one conversation.
 *
 * @param team for whom one writes within the organisation
 * @param own what the caller's team wrote, whatever became of it
 * @param shown those of all once it is opened, what nobody offers first; empty before
 * @param editable whether the own ones can be changed
 */
public record OfferRoundView(ToolTalk head, Team team, List<OfferRow> own, List<OfferRow> shown, boolean editable)
        implements Serializable {

    /** Whether something of the own is a draft still. */
    public boolean isUnfinished() {
        return own.stream().anyMatch(row -> row.release() == Release.DRAFT);
    }

    public boolean isOpened() {
        return head.status().isOpened();
    }

    /** What organisations miss, what nobody offers first. */
    public List<OfferRow> asks() {
        return shown.stream().filter(OfferRow::isAsk).toList();
    }

    /** What organisations give. */
    public List<OfferRow> offers() {
        return shown.stream().filter(row -> !row.isAsk()).toList();
    }
}
