package nl.partnership.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.Later;
import nl.partnership.ejb.account.link.OneTimeLinkService;
import nl.partnership.ejb.account.link.OneTimeLinkService.Linked;
import nl.partnership.ejb.account.link.OneTimeLinkService.LinkedRole;
import nl.partnership.ejb.account.link.SecretTries;
import nl.partnership.web.base.Origin;
import nl.partnership.web.base.Screen;

/** Does the one thing that the link of a mail is for, without signing in; opening it does nothing yet. */
@Named
@RequestScoped
public class LinkPage {

    @Inject
    private SecretTries tries;

    @Inject
    private OneTimeLinkService links;

    @Inject
    private Origin origin;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Screen screen;

    private String link;
    private Optional<Linked> linked = Optional.empty();
    private String[] chosen = {};
    private int done;

    /** Read at once: what is shown depends on whether the link works. */
    @PostConstruct
    void load() {
        link = screen.parameter("link");
        if (link == null) {
            return;
        }
        try {
            linked = tries.from(origin.of(request), () -> links.look(link));
        } catch (Later later) {
            screen.show(later);
        }
        chosen = getRoles().stream().map(LinkedRole::linkId).toArray(String[]::new);
    }

    public void use() {
        done = links.use(link, List.of(chosen));
        linked = Optional.empty();
    }

    /** Whether the link still opens something, for who is here. */
    public boolean isOpen() {
        return !getRoles().isEmpty();
    }

    /** Whether somebody else is signed in here. */
    public boolean isOfAnother() {
        return linked.filter(Linked::another).isPresent();
    }

    /** What the link is for. */
    public String getAct() {
        return linked.map(one -> one.act().name()).orElse(null);
    }

    public List<LinkedRole> getRoles() {
        return linked.map(Linked::roles).orElse(List.of());
    }

    public String getOtherwise() {
        return linked.map(Linked::otherwise).orElse(null);
    }

    /** For how many roles it was just done; 0 before. */
    public int getDone() {
        return done;
    }

    public String getLink() {
        return link;
    }

    /** Ids of the links of the roles that it is done for; all of them, unless one was taken out. */
    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }
}
