package nl.partnership.web.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.sharing.Outcome;
import nl.partnership.domain.sharing.RuleVersion;
import nl.partnership.domain.sharing.Vocabulary;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.sharing.RuleFilter;
import nl.partnership.ejb.sharing.RuleSetRow;
import nl.partnership.ejb.sharing.RuleSetService;
import nl.partnership.web.base.Screen;

/**
 * The sharing rules to read, and the way of a new set: advice, then adoption. The choice of rules is in the address, so
 * that one can send it to a colleague; who brings a set into force reads that set, everyone else the one in force.
 */
@Named
@ViewScoped
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/sharing/rules.xhtml";
    private static final int ROWS = 10;

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private RuleWords words;

    @Inject
    private Screen screen;

    @Inject
    private CurrentCaller current;

    private RuleSetRow set;
    private OrganisationType sender;
    private OrganisationType receiver;
    private String category;
    private Outcome outcome;
    private int page;
    private Boolean favourable;
    private String advice;
    private String reason;
    private transient List<RuleVersion> found;

    @PostConstruct
    void read() {
        set = isInvolved() ? ruleSets.open().orElse(null) : null;
        if (set == null) {
            set = ruleSets.inForce().orElse(null);
        }
        sender = chosen("sender", OrganisationType.class);
        receiver = chosen("receiver", OrganisationType.class);
        outcome = chosen("outcome", Outcome.class);
        String asked = screen.parameter("category");
        category = asked != null && Vocabulary.shipped().categories().has(asked) ? asked : null;
        String number = screen.parameter("page");
        page = number != null && number.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(number)) : 1;
    }

    private <E extends Enum<E>> E chosen(String parameter, Class<E> type) {
        String asked = screen.parameter(parameter);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(asked)) {
                return value;
            }
        }
        return null;
    }

    /** Shows the chosen rules. */
    public void choose() {
        screen.go(address(1));
    }

    public void advise() {
        ruleSets.advise(set.id(), set.version(), favourable, advice);
        screen.notice("sharing.advice.given");
        screen.go(PATH);
    }

    public void adopt() {
        ruleSets.adopt(set.id(), set.version(), reason);
        screen.notice("sharing.adoption.done");
        screen.go(PATH);
    }

    /** This page of the chosen rules. */
    public List<RuleText> getRules() {
        return found().stream()
                .skip((long) (page() - 1) * ROWS)
                .limit(ROWS)
                .map(words::of)
                .toList();
    }

    public int getCount() {
        return found().size();
    }

    /** Address of the page before, or null. */
    public String getBefore() {
        return page() > 1 ? address(page() - 1) : null;
    }

    /** Address of the page after, or null. */
    public String getAfter() {
        return page() < getPages() ? address(page() + 1) : null;
    }

    public int getPage() {
        return page();
    }

    public int getPages() {
        return Math.max(1, (getCount() + ROWS - 1) / ROWS);
    }

    private int page() {
        return Math.min(page, getPages());
    }

    private List<RuleVersion> found() {
        if (found == null) {
            RuleFilter filter = new RuleFilter(sender, receiver, category, outcome);
            found = isOpen() ? ruleSets.openRules(filter) : ruleSets.rulesInForce(filter);
        }
        return found;
    }

    private String address(int number) {
        StringBuilder address = new StringBuilder(PATH).append("?page=").append(number);
        append(address, "sender", sender);
        append(address, "receiver", receiver);
        append(address, "category", category);
        append(address, "outcome", outcome);
        return address.toString();
    }

    private static void append(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    /** The set on the page; null when there is none that the caller may read. */
    public RuleSetRow getSet() {
        return set;
    }

    /** Whether the set on the page is still on its way. */
    public boolean isOpen() {
        return set != null && set.isOpen();
    }

    /** Whether the caller can advise on the set on the page. */
    public boolean isAdviser() {
        return isOpen() && Audience.DPO.includes(current.get());
    }

    /** Whether the caller can adopt the set on the page, now or once there is advice. */
    public boolean isBoard() {
        return isOpen() && Audience.BOARD.includes(current.get());
    }

    private boolean isInvolved() {
        return List.of(Audience.ADMINISTRATOR, Audience.DPO, Audience.BOARD).stream()
                .anyMatch(audience -> audience.includes(current.get()));
    }

    public OrganisationType[] getKinds() {
        return OrganisationType.values();
    }

    public List<Vocabulary.Category> getCategories() {
        return Vocabulary.shipped().categories().values();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public OrganisationType getSender() {
        return sender;
    }

    public void setSender(OrganisationType sender) {
        this.sender = sender;
    }

    public OrganisationType getReceiver() {
        return receiver;
    }

    public void setReceiver(OrganisationType receiver) {
        this.receiver = receiver;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public Boolean getFavourable() {
        return favourable;
    }

    public void setFavourable(Boolean favourable) {
        this.favourable = favourable;
    }

    public String getAdvice() {
        return advice;
    }

    public void setAdvice(String advice) {
        this.advice = advice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
