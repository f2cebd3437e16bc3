package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.RoleWarning;
import nl.partnership.domain.partner.Membership;
import nl.partnership.ejb.base.mail.MailText;
import nl.partnership.ejb.base.mail.Outbox;
import nl.partnership.ejb.base.mail.Told;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mails that tell that access ends: one's own, and that of others. They say when and how many, never whose. */
@Dependent
class RoleLetters {

    /** What these mails are about, as it is stored with them: that one's own access ends, or that of others. */
    static final String OWN = "role-ends";

    static final String OTHERS = "others-end";

    private static final char BETWEEN = '/';

    @Inject
    private Outbox outbox;

    @Inject
    private EndingRoles endings;

    void ends(Account account, List<Membership> ending) {
        Map<Boolean, List<Membership>> own = ending.stream()
                .collect(Collectors.partitioningBy(one -> one.getPerson().equals(account.getPerson())));
        send(account, OWN, "account.ends", own.get(true));
        send(account, OTHERS, "account.othersEnd", own.get(false));
    }

    /**
     * What a mail names an end, for itself alone. That it is near makes another name: a mail of the month before does not hold
     * any more once one of its ends is.
     */
    static String name(String membershipId, LocalDate last, RoleWarning.Kind kind) {
        return membershipId + " " + last + (kind == RoleWarning.Kind.WEEK ? " " + kind : "");
    }

    /** Whose ends a topic is about. */
    static String accountId(String topic) {
        return topic.substring(0, topic.indexOf(BETWEEN));
    }

    private void send(Account account, String kind, String key, List<Membership> ending) {
        if (ending.isEmpty()) {
            return;
        }
        String language = account.getLanguage();
        LocalDate first = ending.stream()
                .map(Membership::lastDay)
                .min(LocalDate::compareTo)
                .orElseThrow();
        String tells = Told.line(ending.stream().map(endings::name).toList());
        // of these ends: a later mail is about others, and takes the place of none
        outbox.topic(kind, account.getId() + BETWEEN + Told.name(tells))
                .send(
                        account.getPerson().getEmail(),
                        tells,
                        MailText.of(language, key + ".subject"),
                        MailText.of(
                                language,
                                key + ".body",
                                account.getPerson().getFirstName(),
                                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(language))
                                        .format(first),
                                ending.size(),
                                // by our own class loader: the thread of a timer may have another
                                ConfigProvider.getConfig(RoleLetters.class.getClassLoader())
                                                .getValue("partnership.url", String.class)
                                        + "/"),
                        null);
    }
}
