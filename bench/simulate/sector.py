"""The sector's model in numpy, draw by draw as whole arrays: what the compiled kernel is measured against.

    sector.py MODEL COLUMNS OUTPUTS DRAWS SECONDS

as sector.c. What does not vary is computed once, what companies share once for all of them.
"""
import sys
import time

import numpy as np

model, columns_file, outputs_file, draws, seconds = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), float(sys.argv[5])
numbers = iter(np.loadtxt(model))
STATED, TERMS = 0, 1


def number():
    return float(next(numbers))


def whole():
    return int(next(numbers))


quarters, target = whole(), whole()
days, years, after = np.array([[number() for _ in range(3)] for _ in range(quarters)]).T
(bitcoin_premium, network_hashrate, fee_share, other_cost, mining_rate, hpc_rate, later_years, gross_to_critical, noi_margin, gpus_per_mw,
 gpu_cost, gpu_life, cloud_margin, cloud_rate, pipeline_value) = [number() for _ in range(15)]


def read_company():
    one = dict(mine=whole(), power_cost=whole(), hashrate=number(), efficiency=number(), leaving=np.array([number() for _ in range(quarters)]))
    one.update(expectation=whole(), expected_mw=number(), unsigned_valuation=whole(), unsigned_cloud=whole(), approved=whole())
    for name in ("base_mw", "approved_mw", "pipeline_mw", "value_per_mw", "holdings", "net_cash", "shares"):
        one[name] = number()
    names = ("cloud", "valuation", "mw", "value", "term", "margin", "build_cost", "ownership", "delay")
    one["contracts"] = [{name: number() for name in names} for _ in range(whole())]
    one["instruments"] = [(number(), number()) for _ in range(whole())]
    return one


companies = [read_company() for _ in range(whole())]
columns = np.fromfile(columns_file).reshape(-1, draws)
(bitcoin_price, bitcoin_growth, network_growth, conversion_share, contracted_probability, expected_probability, later_conversion, rent,
 cap_rate, build_cost, gpu_revenue, gpu_utilisation, unused_power_value) = columns[:13]

discount = np.exp(-np.log(1 + mining_rate) * after)
issued = 3.125 * (1 + fee_share) * 144 * days
life_annuity = (1 - 1 / np.exp(np.log(1 + cloud_rate) * gpu_life)) / cloud_rate
later_discount = np.exp(-np.log(1 + hpc_rate) * later_years)
log_hpc_rate = np.log(1 + hpc_rate)


def value_all():
    outputs = np.empty((len(companies), draws))
    bitcoin_log, network_log = np.log(1 + bitcoin_growth), np.log(1 + network_growth)
    revenue_per_hash = []
    for q in range(quarters):
        price = bitcoin_price * np.exp(bitcoin_log * years[q])
        network = network_hashrate * np.exp(network_log * years[q])
        revenue_per_hash.append(issued[q] * price / network)
    colocation = rent * noi_margin / cap_rate - build_cost
    revenue = gpus_per_mw * 8760 * gpu_utilisation * gpu_revenue
    cloud = colocation + (revenue * cloud_margin - rent) * life_annuity - gpus_per_mw * gpu_cost
    for index, one in enumerate(companies):
        equity = one["holdings"] * bitcoin_premium * bitcoin_price + (one["pipeline_mw"] * pipeline_value + one["net_cash"])
        load_at_target = 0.0
        if one["mine"]:
            power_cost = columns[one["power_cost"]]
            for q in range(quarters):
                retained = max(one["hashrate"] - one["leaving"][q] / one["efficiency"], 0)
                used = retained * one["efficiency"] * 24 * days[q] * 1000
                mined = retained * revenue_per_hash[q]
                profit = mined - used * power_cost - mined * other_cost
                equity += np.maximum(profit, 0) * discount[q]
            load_at_target = max(one["hashrate"] * one["efficiency"] - (one["leaving"][target] if quarters else 0), 0)
        contracted = 0.0
        for each in one["contracts"]:
            mw, contracted = each["mw"], contracted + each["mw"]
            if each["valuation"] == TERMS and not each["cloud"]:
                worth = (each["value"] / each["term"] * each["margin"]) / cap_rate - each["build_cost"] * mw
            elif each["valuation"] == TERMS:
                earned = (each["value"] / each["term"] * each["margin"] - mw * rent) * life_annuity
                worth = colocation * mw + (earned - gpus_per_mw * gpu_cost * mw)
            elif each["valuation"] == STATED:
                worth = mw * one["value_per_mw"]
            else:
                worth = mw * (cloud if each["cloud"] else colocation)
            equity += worth * each["ownership"] * contracted_probability * np.exp(-log_hpc_rate * columns[int(each["delay"])])
        if one["expectation"] == 0:
            unsigned = np.maximum(one["expected_mw"] - contracted, 0)
        elif one["expectation"] == 1:
            unsigned = np.maximum(one["base_mw"] * conversion_share - contracted, 0)
        else:
            unsigned = 0.0
        expected = contracted + unsigned
        later = np.maximum(one["base_mw"] / gross_to_critical - expected, 0) * np.minimum(later_conversion, 1) if one["approved"] else 0.0
        per_mw = one["value_per_mw"] if one["unsigned_valuation"] == STATED else cloud if one["unsigned_cloud"] else colocation
        equity += unsigned * per_mw * expected_probability + later * per_mw * later_discount
        if one["approved"]:
            equity += np.maximum(one["approved_mw"] - (expected + later) * gross_to_critical - load_at_target, 0) * unused_power_value
        brought, count = 0.0, one["shares"]
        value = equity / count
        for shares, strike in one["instruments"]:
            brought, count = brought + shares * strike, count + shares
            np.minimum(value, (equity + brought) / count, out=value)
        outputs[index] = value
    return outputs


value_all().tofile(outputs_file)
best = float("inf")
end = time.perf_counter() + seconds
while True:
    start_time = time.perf_counter()
    value_all()
    best = min(best, (time.perf_counter() - start_time) / draws * 1e9)
    if time.perf_counter() > end:
        break
print(f"{best:.3f}")
