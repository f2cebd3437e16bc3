package nl.partnership.ejb.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.partner.OwnedRecords;

/** How each organisation looks at the questions of a conversation, as far as the caller may see it. */
@Dependent
class Views {

    @Inject
    private Contents contents;

    @Inject
    private OwnedRecords owned;

    /**
     * The own team's view always; another's when that one marked it ready, it was opened, and rules permit. Of what
     * was withdrawn after that others see no more than that.
     */
    List<ViewRow> of(Conversation conversation, Names names) {
        return visible(conversation, contents.read(ViewRow.SELECT, ViewRow.class, conversation.getId())).stream()
                .filter(view -> view.withdrawn() || !view.isEmpty())
                .map(names::of)
                .sorted(Comparator.comparing((ViewRow view) -> view.by().type())
                        .thenComparing(NameKey.byOrganisation(view -> view.by().organisation()))
                        .thenComparing(view -> view.by().team()))
                .toList();
    }

    /** Of these views on a conversation those that the caller may see, empty ones as well. */
    List<ViewRow> visible(Conversation conversation, List<ViewRow> views) {
        boolean opened = conversation.getStatus().isOpened();
        return owned
                .answers(
                        CardCensus.PREPARATION,
                        views,
                        ViewRow::by,
                        view -> opened && (view.withdrawn() || view.release() == Release.READY))
                .stream()
                .map(view -> view.withdrawn() && !owned.isOwnAnswer(view.by()) ? view.withoutWords() : view)
                .toList();
    }

    /** These are shown; where they are another organisation's, the trail keeps that. */
    List<ViewRow> seen(Conversation conversation, List<ViewRow> views) {
        owned.seen(
                "preparation",
                conversation.getId(),
                views.stream().map(ViewRow::by).toList());
        return views;
    }
}
