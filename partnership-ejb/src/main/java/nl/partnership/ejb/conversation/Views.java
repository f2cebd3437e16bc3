package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Sight;

/** How each organisation looks at the questions of a conversation, as far as the caller may see it. */
@Dependent
class Views {

    @Inject
    private CurrentCaller current;

    @Inject
    private Contents contents;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    /** The own organisation's view always; another's when that one marked it ready, it was opened, and rules permit. */
    List<ViewRow> of(Conversation conversation, Names names) {
        boolean opened = conversation.getStatus() == ConversationStatus.OPEN
                || conversation.getStatus() == ConversationStatus.CLOSED;
        return contents.read(ViewRow.SELECT, ViewRow.class, conversation.getId()).stream()
                .filter(view -> isOwn(view.by())
                        || (opened && view.release() == Release.READY && sight.of(view.by(), CardCensus.PREPARATION)))
                .filter(view -> view.standing() != null || !view.text().isEmpty())
                .map(names::of)
                .sorted(Comparator.comparing((ViewRow view) -> view.by().type())
                        .thenComparing(NameKey.byOrganisation(view -> view.by().organisation())))
                .toList();
    }

    /** These are shown; where they are another organisation's, the trail keeps that. */
    List<ViewRow> seen(Conversation conversation, List<ViewRow> views) {
        views.forEach(view ->
                trail.seen("preparation", conversation.getId(), view.by().organisationId()));
        return views;
    }

    private boolean isOwn(Who who) {
        return who.organisationId().equals(current.get().organisationId());
    }
}
