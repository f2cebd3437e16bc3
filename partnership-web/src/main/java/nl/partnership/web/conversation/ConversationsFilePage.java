package nl.partnership.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.ejb.card.ThemeRow;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.conversation.list.ConversationListService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.base.file.ListFile;

/** The conversations of the list that one looks at as a file, in the place of a page. */
@Named
@RequestScoped
public class ConversationsFilePage {

    private static final List<String> HEADS = List.of(
            "conversation.file.day",
            "conversation.file.start",
            "conversation.file.school",
            "conversation.file.phase",
            "conversation.file.themes",
            "conversation.file.place",
            "conversation.file.state");

    @Inject
    private ConversationListService conversations;

    @Inject
    private ConversationChoice choice;

    @Inject
    private ListFile file;

    @Inject
    private Screen screen;

    public void send() {
        file.send(
                "conversation.file",
                file.words(HEADS),
                conversations.all(choice.filter()).stream().map(this::cells).toList());
    }

    private List<Object> cells(ConversationRow row) {
        return Arrays.asList(
                row.date(),
                row.start() == null ? null : row.start().toString(),
                row.school(),
                screen.text("conversation.phase." + row.phase()),
                row.themes().stream().map(ThemeRow::title).collect(Collectors.joining(", ")),
                row.place(),
                screen.text("conversation.status." + row.status()));
    }
}
