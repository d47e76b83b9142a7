-- Labour law as data: which agreement sets which value from which day on, where it is written, what was read of it.
-- An agreement says what its parent says wherever it says nothing itself. Its row is what two who change it contend for.
create table booking.agreement (
  agreement varchar(20)  not null,
  parent    varchar(20),
  country   varchar(2)   not null,
  name_fr   varchar(120) not null,
  name_en   varchar(120) not null,
  revision  bigint       not null,
  constraint agreement_pk primary key (agreement),
  constraint agreement_parent_fk foreign key (parent) references booking.agreement (agreement),
  constraint agreement_not_own_parent check (parent <> agreement)
);

-- Whose rules a shop is under from a day on; a shop without a row is under the law of France.
create table booking.shop_agreement (
  shop       varchar(40) not null,
  valid_from date        not null,
  agreement  varchar(20) not null references booking.agreement (agreement),
  constraint shop_agreement_pk primary key (shop, valid_from)
);

-- amount is in the unit of the value: minutes, days, weeks, times, percent, minutes since midnight, or 1 for yes
create table booking.labour_term (
  agreement   varchar(20)  not null references booking.agreement (agreement),
  value_name  varchar(30)  not null,
  valid_from  date         not null,
  valid_until date,
  amount      integer      not null,
  article     varchar(60)  not null,
  source      varchar(500) not null,
  confirmed   boolean      not null,
  constraint labour_term_pk primary key (agreement, value_name, valid_from),
  constraint labour_term_order check (valid_until >= valid_from),
  constraint labour_term_amount check (amount between 0 and 10080)
);

-- The Sundays that the mayor opened for a shop.
create table booking.open_sunday (
  shop varchar(40) not null,
  sunday date      not null,
  constraint open_sunday_pk primary key (shop, sunday)
);

-- Who changed what of it, and what it was before. Kept: a plan may be judged years later.
create table booking.labour_audit (
  id        varchar(36)              not null,
  at        timestamp with time zone not null,
  by_staff  varchar(8)               not null,
  agreement varchar(20),
  shop      varchar(40),
  act       varchar(60)              not null,
  was       varchar(800)             not null,
  becomes   varchar(800)             not null,
  constraint labour_audit_pk primary key (id)
);
create index labour_audit_by_agreement on booking.labour_audit (agreement, at);
create index labour_audit_by_shop on booking.labour_audit (shop, at);

insert into booking.agreement (agreement, parent, country, name_fr, name_en, revision) values
  ('FR', null, 'FR', 'France, code du travail', 'France, labour code', 0),
  ('FR-1880', 'FR', 'FR', 'Négoce de l’ameublement (IDCC 1880)', 'Furniture retail (IDCC 1880)', 0);

insert into booking.labour_term (agreement, value_name, valid_from, amount, article, source, confirmed) values
  ('FR', 'FULL_WEEK', date '2016-08-10', 2100, 'L3121-27',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'DAY_MOST', date '2016-08-10', 600, 'L3121-18',
    'Légifrance, code du travail, version du 14/10/2013, alors L3121-34 ; numéro actuel à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'WEEK_MOST', date '2016-08-10', 2880, 'L3121-20',
    'Légifrance, code du travail, version du 14/10/2013, alors L3121-35 ; numéro actuel à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'AVERAGE_MOST', date '2016-08-10', 2640, 'L3121-22',
    'Légifrance, code du travail, version du 14/10/2013, alors L3121-36 ; numéro actuel à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'AVERAGE_WEEKS', date '2016-08-10', 12, 'L3121-22',
    'Légifrance, code du travail, version du 14/10/2013, alors L3121-36 ; numéro actuel à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'DAILY_REST', date '2008-05-01', 660, 'L3131-1',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'WEEKLY_REST', date '2008-05-01', 2100, 'L3132-2',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'WEEKLY_REST_INSIDE', date '2008-05-01', 1440, 'L3132-2',
    'Lecture de la maison, le code ne chiffre pas ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'WEEK_DAYS', date '2008-05-01', 6, 'L3132-1',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'BREAK_AFTER', date '2016-08-10', 360, 'L3121-16',
    'Légifrance, code du travail, version du 14/10/2013, alors L3121-33 ; numéro actuel à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'BREAK_LEAST', date '2016-08-10', 20, 'L3121-16',
    'Légifrance, code du travail, version du 14/10/2013, alors L3121-33 ; numéro actuel à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'SUNDAY_REST', date '2008-05-01', 1, 'L3132-3',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'SUNDAY_WORD', date '2015-08-08', 1, 'L3132-25-4, L3132-27-1',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'MAYORS_SUNDAYS', date '2015-08-08', 12, 'L3132-26',
    'Journal officiel du 07/08/2015, loi 2015-990, article 250 : « cinq » remplacé par « douze »', true),
  ('FR', 'PART_TIME_GAP_FROM', date '2016-08-10', 30, 'L3123-30',
    'Lecture de la maison, le code ne chiffre pas ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'PART_TIME_GAPS', date '2016-08-10', 1, 'L3123-30',
    'Texte repris de l’ancien L3123-16 ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'PART_TIME_GAP_MOST', date '2016-08-10', 120, 'L3123-30',
    'Texte repris de l’ancien L3123-16 ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'PART_TIME_EXTRA', date '2016-08-10', 10, 'L3123-28',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'PART_TIME_NOTICE', date '2016-08-10', 7, 'L3123-31',
    'Sources secondaires (trois jours au moins par accord, L3123-24) ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'PART_TIME_NOTICE_WEEK', date '2016-08-10', 5, 'L3123-31',
    'Lecture de la maison, le code ne chiffre pas ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'MINOR_DAY_MOST', date '2019-01-01', 480, 'L3162-1',
    'Légifrance, R3162-1, version du 13/06/2024 : https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072050/LEGISCTA000018487010', true),
  ('FR', 'MINOR_WEEK_MOST', date '2019-01-01', 2100, 'L3162-1',
    'Légifrance, R3162-1, version du 13/06/2024 : https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072050/LEGISCTA000018487010', true),
  ('FR', 'MINOR_REST', date '2008-05-01', 720, 'L3164-1',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'MINOR_DAYS_OFF', date '2008-05-01', 2, 'L3164-2',
    'Légifrance, version du 02/12/2020 : https://www.legifrance.gouv.fr/codes/id/LEGISCTA000006189655/2020-12-02/', true),
  ('FR', 'MINOR_BREAK_AFTER', date '2008-05-01', 270, 'L3162-3',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'MINOR_BREAK_LEAST', date '2008-05-01', 30, 'L3162-3',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'MINOR_SUNDAY_REST', date '2008-05-01', 1, 'L3132-3, L3164-5',
    'Légifrance, version du 02/12/2020 : https://www.legifrance.gouv.fr/codes/id/LEGISCTA000006189655/2020-12-02/', true),
  ('FR', 'MINOR_NIGHT_FROM', date '2008-05-01', 1320, 'L3163-1, L3163-2',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR', 'MINOR_NIGHT_UNTIL', date '2008-05-01', 360, 'L3163-1, L3163-2',
    'Sources secondaires ; à vérifier : https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050', false),
  ('FR-1880', 'SUNDAY_REST', date '2008-05-01', 0, 'L3132-12, R3132-5',
    'Préfecture d’Île-de-France, dérogations de droit (22/12/2023) ; ligne de l’ameublement et arrêtés préfectoraux à vérifier', false),
  ('FR-1880', 'SUNDAY_WORD', date '2015-08-08', 1, 'Accords départementaux (IDCC 1880)',
    'Plusieurs accords départementaux de la branche exigent des volontaires ; celui du magasin est à vérifier', false);
