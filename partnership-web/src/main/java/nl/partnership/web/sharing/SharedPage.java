package nl.partnership.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.sharing.DecisionService;
import nl.partnership.web.base.Screen;

/** "I shared already": after acute danger, to account for it within a day. */
@Named
@ViewScoped
public class SharedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionService decisions;

    @Inject
    private Screen screen;

    private String receiver;
    private String[] categories = {};
    private LocalDateTime sharedAt;
    private final ShareFacts facts = new ShareFacts();

    /** What was chosen on the way here stands in the address. */
    @PostConstruct
    void read() {
        String asked = screen.parameter("receiver");
        receiver = ShareChoices.party(asked) == null ? null : asked;
        String listed = screen.parameter("categories");
        categories = listed == null
                ? categories
                : Stream.of(listed.split(" "))
                        .filter(Vocabulary.shipped().categories()::has)
                        .distinct()
                        .toArray(String[]::new);
    }

    public void keep() {
        String id = decisions.alreadyShared(facts.asking(receiver, categories, Codes.ACUTE_DANGER, null), sharedAt);
        screen.notice("sharing.shared.kept");
        screen.go("/sharing/receipt.xhtml?id=" + id);
    }

    public ShareFacts getFacts() {
        return facts;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public String[] getCategories() {
        return categories;
    }

    public void setCategories(String[] categories) {
        this.categories = categories;
    }

    public LocalDateTime getSharedAt() {
        return sharedAt;
    }

    public void setSharedAt(LocalDateTime sharedAt) {
        this.sharedAt = sharedAt;
    }
}
