package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.ejb.sharing.ReceiptService;
import nl.partnership.web.base.Screen;
import nl.partnership.web.rule.SharingWords;

/** The last three questions at hand: those of this session, and before them those of which one recorded the decision. */
@Named
@RequestScoped
public class LatelyAsked {

    private static final int MOST = 3;
    private static final int LOOKED_AT = 12;

    @Inject
    private Underway underway;

    @Inject
    private ReceiptService receipts;

    @Inject
    private ReceiverChoices receivers;

    @Inject
    private SharingWords words;

    @Inject
    private Screen screen;

    private List<Row> rows;

    /** A question in words, and where its answer stands. */
    public record Row(String text, String path) {}

    public List<Row> getRows() {
        if (rows == null) {
            rows = Stream.concat(
                            underway.questions().stream(),
                            receipts.mine(0, LOOKED_AT).rows().stream()
                                    .filter(row -> !row.isErased() && row.purpose() != null)
                                    .map(Question::of))
                    .distinct()
                    .limit(MOST)
                    .map(this::row)
                    .toList();
        }
        return rows;
    }

    private Row row(Question asked) {
        return new Row(
                screen.text(
                        "sharing.lately.row",
                        words.categories(asked.categories()),
                        receivers.who(asked.receiver()),
                        words.purpose(asked.purpose())),
                asked.getPath());
    }
}
