/** Requests of people about their own data, each with its day. No pupil or parent is named: a reference says where the rest is kept. */
package nl.partnership.domain.privacy.request;
