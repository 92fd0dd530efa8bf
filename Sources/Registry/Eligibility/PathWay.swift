import Commendation
import Failures
import Vietnamese

/// The way to an award: which conditions matter, and what they come to in words.
struct PathWay {
    /// Every limb of the award itself; of the awards that it waits for the limbs by which they are met.
    private(set) var shown: [PathRule]
    private let rules: [PathRule]
    private let gates: [PathGate]
    private let day: CalendarDate
    private let language: Language

    init(rules: [PathRule], gates: [PathGate], day: CalendarDate, language: Language) {
        (self.rules, self.gates, self.day, self.language) = (rules, gates, day, language)
        let target = rules.filter(\.isTarget)
        shown = target
        var seen = Set(target.map(\.award))
        var waiting = awards(for: target)
        while !waiting.isEmpty {
            let award = waiting.removeFirst()
            guard seen.insert(award).inserted else { continue }
            let limbs = rules.filter { $0.award == award && $0.isChosen }
            shown += limbs
            waiting += awards(for: limbs)
        }
    }

    /// The awards that must come for the chosen limbs.
    private func awards(for limbs: [PathRule]) -> [String] {
        limbs.filter { $0.isChosen && $0.asksForAwards && words($0).condition != nil }.flatMap(
            \.rule.subjects)
    }

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    static let columns = [
        Terms.column("award_kind_code"), Terms.column("rule_group"), Terms.column("limb"),
        Terms.column("earliest_year", .integer), Terms.column("rule"), Terms.column("seen"),
        Terms.column("needed"), Terms.column("to_come"), Terms.column("citation"),
    ]

    func cells(_ rule: PathRule) -> [String?] {
        let answer = rule.now.map {
            AnswerWords(
                answer: $0, rule: rule.rule, award: rule.award, ruleSet: rule.ruleSet, language: language)
        }
        return [
            rule.award, rule.group, rule.limb, rule.limbYear.map { String($0) },
            RuleWords(rule: rule.rule, language: language).text, answer?.seen, answer?.needed,
            words(rule).toCome, rule.rule.citation,
        ]
    }

    private func words(_ rule: PathRule) -> PathWords {
        PathWords(rule: rule, firstYear: day.year, lastYear: lastYear(before: rule), language: language)
    }

    /// The last year in which an earlier award leaves time for the run that must follow it.
    private func lastYear(before rule: PathRule) -> Int? {
        guard rule.rule.condition.ruleKind == .priorAward, rule.rule.since != "run" else { return nil }
        let run = rules.first {
            $0.award == rule.award && $0.year == rule.year && $0.rule.condition.ruleKind == .ratingRun
                && !Set($0.rule.subjects).isDisjoint(with: rule.rule.subjects)
        }
        return run.map { rule.year - ($0.rule.years ?? 0) }
    }

    /// The answer in short.
    var path: AwardPath {
        let target = rules.first(where: \.isTarget)
        let chosen = shown.filter(\.isChosen)
        let end = chosen.first(where: \.isTarget)
        return AwardPath(
            year: target?.awardYear,
            steps: steps(chosen),
            attestations: unique(
                chosen.filter { $0.isTarget && $0.isJudged && !$0.isMet }
                    .map { RuleWords(rule: $0.rule, language: language).text }),
            obstacles: gates.map { gate in
                let name = Terms.term("gates", gate.gate).word(language)
                return gate.year.map { "\(name) (\(say("đến năm", "until")) \($0))" } ?? name
            },
            unverifiedLaw: end.flatMap { $0.isVerified ? nil : $0.ruleSet })
    }

    /// Of the award itself, and of those that it waits for, what must come.
    private func steps(_ chosen: [PathRule]) -> [AwardPath.Step] {
        var steps: [AwardPath.Step] = []
        for rule in chosen where !rule.isJudged {
            guard let condition = words(rule).condition, let year = rule.awardYear else { continue }
            if steps.last?.award == rule.award {
                steps[steps.count - 1].conditions.append(condition)
            } else {
                let name = language == .vi ? rule.awardName : rule.award
                steps.append(
                    AwardPath.Step(award: rule.award, name: name, year: year, conditions: [condition]))
            }
        }
        return steps
    }

    private func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}
