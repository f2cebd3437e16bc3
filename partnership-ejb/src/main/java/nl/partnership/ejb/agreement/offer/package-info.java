/**
 * "Wij bieden, wij vragen" as use cases: a round that is blind until the conversation opens, and what people lay beside each
 * other afterwards. It counts nothing per organisation.
 */
package nl.partnership.ejb.agreement.offer;
