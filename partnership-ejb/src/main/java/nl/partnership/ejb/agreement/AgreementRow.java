package nl.partnership.ejb.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.agreement.AgreementState;

/**
 * An agreement in a list, already filtered for who sees it.
 *
 * @param schoolName short name
 * @param number of the version that is shown: what is in force, or what is proposed
 * @param lastDay the last day on which it holds, or would
 * @param parties short names, the school first
 * @param missing short names of parties of what is proposed that did not assent yet
 * @param renewing whether another version is proposed beside it
 */
public record AgreementRow(
        String id,
        String title,
        String schoolId,
        String schoolName,
        int number,
        AgreementState state,
        LocalDate from,
        LocalDate lastDay,
        LocalDate reviewOn,
        List<String> parties,
        List<String> missing,
        boolean renewing)
        implements Serializable {}
